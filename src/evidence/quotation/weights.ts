// How much each feature speaks for a speaker, learnt by maximum likelihood from annotated news of seven publishers
// (no name or sentence of them stands here). A table longer than other files because it is data only.

const TABLE = `
alone back< 0=1.02;alone history< 1=-1.51;between after 1 say=0.66;between back 2 noun=-0.5
between back 3 noun=-0.45;between before 1 noun=0.98;between before 2 judge=-0.74
between before 2 noun=-1.12;between before 2 say=-1.11;between same 0 judge=1.28;between same 0 noun=0.81
between same 0 say=0.82;between same 1 judge=-0.22;clause bare broken 2 same=-0.94;clause none 0 same=0.51
clause none 1 same=0.49;clause that 0 same=1.09;clause that 1 same=2.2;continues -1=-1.49;continues 0=0.48
continues 1=-0.77;crossed 0 same <=0.71;crossed 0 same >=0.51;crossed 1 same >=0.49;crossed 2 same <=0.56
cue after> > noun 0=0.89;cue after> > say 1=0.76;cue back< < say 0=0.45;cue back< < say 2=0.51
cue before< < judge 0=1.41;cue before< < judge 1=0.91;cue before< < say 0=0.6;cue history< < say 4=1.72
cue length 1 after say 8=-0.61;cue length 1 back say 4=-0.62;cue length 1 before judge 8=-0.61
cue length 1 before noun 8=-1.03;cue length 1 before say 8=-1.42;cue length 1 same judge 1=-0.78
cue length 1 same judge 2=0.67;cue length 1 same judge 4=0.94;cue length 1 same noun 2=-0.28
cue length 1 same noun 8=-0.58;cue length 1 same say 0=0.2;cue length 1 same say 4=0.97
cue length 1 same say 8=-0.85;cue length 16 after say 0=-1.37;cue length 16 after say 2=0.63
cue length 16 after say 4=-0.8;cue length 16 after say 8=1.02;cue length 16 back judge 1=-0.69
cue length 16 back judge 2=1.18;cue length 16 back noun 0=1.03;cue length 16 back noun 2=-0.98
cue length 16 back say 0=1.2;cue length 16 back say 1=-1.86;cue length 16 back say 2=0.84
cue length 16 before judge 1=1.82;cue length 16 before noun 2=-1.01;cue length 16 before noun 4=-0.48
cue length 16 before say 2=0.44;cue length 16 before say 4=0.36;cue length 16 before say 8=1.08
cue length 16 history say 4=-0.63;cue length 16 same judge 0=0.68;cue length 16 same judge 4=-0.79
cue length 16 same judge 8=-1.34;cue length 16 same noun 0=0.52;cue length 16 same noun 2=-0.15
cue length 16 same say 1=-0.83;cue length 16 same say 2=-0.51;cue length 2 after say 8=-0.74
cue length 2 back say 4=-0.27;cue length 2 before judge 8=0.88;cue length 2 before noun 8=-0.74
cue length 2 before say 8=-1.07;cue length 2 same judge 1=-0.39;cue length 2 same judge 8=-0.82
cue length 2 same noun 2=0.79;cue length 2 same say 4=0.65;cue length 3 after say 4=-1.01
cue length 3 after say 8=-0.46;cue length 3 back noun 4=1.47;cue length 3 back say 4=-0.33
cue length 3 before judge 8=-0.67;cue length 3 before noun 8=-1.48;cue length 3 same judge 0=0.48
cue length 3 same judge 2=0.5;cue length 3 same judge 4=-0.1;cue length 3 same judge 8=0.26
cue length 3 same noun 0=-0.96;cue length 3 same noun 1=-0.49;cue length 3 same noun 2=1.14
cue length 3 same noun 8=-1.12;cue length 3 same say 1=0.86;cue length 4 after say 0=-0.7
cue length 4 after say 8=-0.47;cue length 4 back judge 2=-1.17;cue length 4 back say 4=0.91
cue length 4 before judge 4=0.62;cue length 4 before noun 8=0.07;cue length 4 before say 0=1.06
cue length 4 before say 4=1;cue length 4 before say 8=-0.29;cue length 4 same judge 0=0.79
cue length 4 same judge 2=-1.2;cue length 4 same judge 4=0.03;cue length 4 same noun 0=0.78
cue length 4 same noun 2=-0.04;cue length 4 same noun 4=-0.74;cue length 4 same noun 8=0.45
cue length 4 same say 0=0.2;cue length 4 same say 1=0.96;cue length 4 same say 8=0.47
cue length 6 after say 0=0.71;cue length 6 after say 8=-0.62;cue length 6 back noun 2=0.97
cue length 6 back noun 4=-0.72;cue length 6 back say 0=-0.54;cue length 6 back say 4=-1.39
cue length 6 before judge 8=-0.73;cue length 6 before noun 8=-1.26;cue length 6 before say 0=0.54
cue length 6 before say 1=1.44;cue length 6 before say 2=-0.68;cue length 6 before say 4=0.87
cue length 6 before say 8=1.11;cue length 6 history say 4=1.51;cue length 6 history say 8=-0.39
cue length 6 same judge 1=0.59;cue length 6 same judge 2=-1.2;cue length 6 same noun 1=1.39
cue length 6 same noun 2=-0.24;cue length 6 same noun 4=-2.11;cue length 6 same say 0=0.8
cue length 6 same say 1=0.88;cue length 6 same say 2=1.16;cue length 9 after say 0=0.88
cue length 9 back judge 2=-0.34;cue length 9 back noun 0=-0.48;cue length 9 back say 4=1.05
cue length 9 before judge 2=0.92;cue length 9 before judge 4=-0.77;cue length 9 before say 2=-0.5
cue length 9 before say 4=0.4;cue length 9 history say 4=2.14;cue length 9 same judge 1=1.18
cue length 9 same judge 2=0.3;cue length 9 same judge 8=1.08;cue length 9 same noun 1=0.17
cue length 9 same noun 2=0.72;cue length 9 same noun 4=0.6;cue length 9 same say 0=0.6
cue length 9 same say 1=-0.6;cue length 9 same say 2=1.3;cue length 9 same say 4=0.6;cue same< < noun 0=0.9
cue same< < noun 1=0.66;cue same< > judge 0=-0.1;cue same> > judge 0=-1.36;cue same> > judge 4=-0.77
cue same> > judge 8=-0.61;cue same> > noun 0=-0.63;cue same> > noun 1=-0.33;cue same> > noun 4=-0.6
cue same> > say 0=0.86;cue same> > say 1=-0.67;cue same> > say 2=0.25;cue same> > say 4=0.79
cue shape A, back< < noun 0=-0.49;cue shape A, before< < judge 1=-0.5;cue shape A, before< < noun 1=-0.53
cue shape A, before< < say 0=-1.74;cue shape A, same< < say 0=0.64;cue shape A, same> > judge 1=-0.82
cue shape A, same> > say 1=-0.7;cue shape A. after> > judge 0=0.91;cue shape A. after> > judge 1=-0.57
cue shape A. after> > say 0=0.88;cue shape A. after> > say 1=0.76;cue shape A. back< < noun 0=0.97
cue shape A. back< < say 0=1.88;cue shape A. before< < judge 1=0.56;cue shape A. before< < say 0=0.56
cue shape A. before< < say 1=0.78;cue shape A. same< < noun 1=-0.35;cue shape A. same< < say 0=0.5
cue shape A. same> > say 0=0.54;cue shape Aw back< < judge 1=-0.42;cue shape Aw back< < say 1=-0.57
cue shape Aw before< < judge 1=0.74;cue shape Aw before< < noun 1=0.59;cue shape Aw same< < judge 1=0.8
cue shape Aw same< < noun 1=-0.4;cue shape Aw same< < say 0=1.01;cue shape Aw same> > say 1=0.97
cue shape a, after> > say 1=-0.57;cue shape a, before< < noun 1=-0.95;cue shape a, before< < say 1=-1.03
cue shape a, same< < say 1=1;cue shape a, same< > say 0=-1.01;cue shape a, same> > judge 1=-1.39
cue shape a, same> > noun 1=-1.35;cue shape a, same> > say 0=1.93;cue shape a. after> > judge 0=-0.64
cue shape a. after> > say 0=-1.17;cue shape a. after> > say 1=-0.73;cue shape a. before< < judge 1=-0.66
cue shape a. before< < noun 1=-0.7;cue shape a. history< < noun 1=-0.65;cue shape a. same< < judge 0=1.08
cue shape a. same< < noun 0=0.98;cue shape a. same< < say 1=0.41;cue shape aw before< < judge 1=-0.66
cue shape aw before< < noun 1=-1.16;cue shape aw before< < say 1=-0.64;cue shape aw same< < noun 1=0.48
cue shape aw same< < say 1=0.54;cue shape aw same< > noun 0=0.53;cue shape aw same> > judge 0=-1.55
cue shape aw same> > noun 0=-0.99;cue shape aw same> > say 1=1.61;first after>=0.21
history 0 far A. long=-0.31;history 0 far A. short=-0.77;history 0 far A.T short=-0.71
history 0 far a, long=-0.49;history 0 far back 2=-1.46;history 0 far history 3=-1.1
history 0 first last long=0.48;history 0 first last short=-1.05;history 0 here A, short=0.75
history 0 here A,T short=0.88;history 0 here A. long=1.01;history 0 here A.T short=-1.82
history 0 here Aw long=0.77;history 0 here AwT short=0.29;history 0 here a, long=1.08
history 0 here a. long=0.94;history 0 here a. short=0.92;history 0 here aw long=1.33
history 0 here aw short=0.49;history 0 here before 0=1.33;history 0 here before 1=1.04
history 0 here before 2=1.36;history 0 here history 0=1.73;history 0 here same 0=-1.58
history 0 here same 1=1.03;history 0 here same 2=0.52;history 0 last A. long=1.13
history 0 last A. short=-1.28;history 0 last Aw long=-0.96;history 0 last back 2=0.49
history 0 last history 1=-0.72;history 0 last history 2=1.32;history 0 later here long=1.16
history 0 later here short=1.11;history 1 far A. short=-0.96;history 1 far Aw long=-0.8
history 1 far back 3=-1;history 1 here A. long=0.57;history 1 here a. short=-0.54
history 1 here aw short=-0.71;history 1 here before 2=-0.49;history 1 here history 1=-0.49
history 1 here history 2=-0.81;history 1 here history 3=-0.5;history 1 last A. short=-0.63
history 1 later here long=0.49;history 1 later here short=-0.48;kind body same<=1;kind document same>=0.45
kind he after>=0.4;kind he same<=1.05;kind he same>=0.91;kind i after>=-0.85;kind i back<=-1.56
kind i before<=-2.52;kind i history<=-0.61;kind it before<=-0.37;kind it same<=-0.53;kind it same>=-1.06
kind name same<=1.13;kind name same>=0.82;kind person same<=0.71;kind they after>=-0.78
kind they before<=-0.74;kind they history<=0.29;kind they same>=-1.29;kind time same<=-0.86
kind time same>=0.54;kind we back<=-0.36;kind who before<=0.83;kind who history<=-0.58;kind who same<=1.09
left after> (=-0.41;left after> PRON=-1.03;left after> mark=-0.48;left after> quote=0.5;left before< (=-0.36
left before< -=-0.44;left before< .=1.05;left before< :=-1.63;left before< ADJ=-0.44;left before< ADV=-0.33
left before< CCONJ=-0.35;left before< DET=-0.48;left before< PRON=-0.55;left before< SYM=-0.8
left before< mark=0.96;left before< quote=0.99;left history< (=-0.74;left history< mark=-0.71
left history< —=-1.45;left same< ,=1.44;left same< -=2.02;left same< .=2.08;left same< :=1.6
left same< ADJ=-0.4;left same< ADV=0.73;left same< CCONJ=0.93;left same< PART=-0.38;left same< SYM=-2.13
left same< VERB=-0.88;left same< mark=1.93;left same< quote=1.91;left same< —=1.71;left same> (=-0.47
left same> ,=0.67;left same> ADJ=0.78;left same> ADV=-0.84;left same> CCONJ=-1.49;left same> PART=-0.93
left same> PRON=-1.35;left same> SCONJ=-1.48;left same> SYM=-0.91;left same> phrase=-0.82
left same> quote=1.32;lemma accept far=-1.53;lemma according far=0.58;lemma according same=2.4
lemma accuse same=2.23;lemma acknowledge far=-0.4;lemma agree far=0.49;lemma allegations far=-0.56
lemma announce far=-0.33;lemma argue far=1.7;lemma ask far=-0.67;lemma ask same=-0.5;lemma assert far=-0.42
lemma assertion same=1.67;lemma assessment far=-0.6;lemma assure same=0.47;lemma begin far=-1.54
lemma believe same=-1.07;lemma book near=-0.76;lemma call far=-0.38;lemma call near=1;lemma cast far=-0.9
lemma chant near=0.67;lemma charge far=-1.74;lemma cite far=0.72;lemma claim far=-0.49;lemma close far=-0.43
lemma column far=-0.74;lemma comment far=-1.63;lemma comments same=1.13;lemma complain far=-0.42
lemma conclude near=0.89;lemma condemn far=-0.45;lemma confirm far=-1.12;lemma declare near=0.5
lemma demand far=-1.29;lemma deny far=-0.49;lemma describe far=0.5;lemma describe near=1.22
lemma describe same=0.78;lemma document far=-0.91;lemma echo far=1;lemma email far=0.9
lemma emails near=1.19;lemma emails same=-1.35;lemma explain same=0.55;lemma go far=-0.8;lemma go near=-1.65
lemma go same=-0.72;lemma hold same=-1.71;lemma include near=-1.28;lemma include same=-1.02
lemma interview far=0.47;lemma interview near=1.14;lemma joke far=-0.49;lemma know far=-0.53
lemma lament far=-0.51;lemma letter far=0.33;lemma letter same=1.4;lemma mention far=-0.62
lemma message far=-0.47;lemma message same=0.89;lemma messages far=-0.48;lemma mock far=0.37
lemma note near=1.18;lemma note same=1.24;lemma notes far=-0.91;lemma offer far=-0.49;lemma order far=-0.75
lemma order same=-0.75;lemma pledge far=-0.91;lemma post same=0.62;lemma praise far=0.9;lemma press far=0.89
lemma promise far=0.43;lemma promise near=0.59;lemma publish far=-0.54;lemma questions same=0.74
lemma recall far=0.93;lemma refer same=-0.41;lemma reiterate far=-0.44;lemma relate far=0.95
lemma remark far=-1.45;lemma remarks far=0.33;lemma remarks same=-0.41;lemma repeat far=-0.29
lemma reply far=1;lemma reply near=0.81;lemma report near=0.46;lemma report same=0.86
lemma reports far=-0.44;lemma respond near=1.71;lemma respond same=0.55;lemma reveal far=-0.94
lemma rule far=-0.49;lemma say near=0.52;lemma say same=0.73;lemma see same=-0.72;lemma shout far=-0.71
lemma sign far=-1.12;lemma speak far=0.21;lemma speech same=-1.45;lemma state near=-0.71
lemma state same=1.14;lemma statement near=-0.91;lemma suggest same=0.96;lemma suggestions far=-0.66
lemma support far=0.36;lemma talk same=0.49;lemma testimony far=-0.59;lemma think far=-0.64
lemma tout far=1.15;lemma transcripts far=-0.42;lemma tweet far=-0.56;lemma use far=-0.46
lemma use same=-0.27;lemma vote far=-0.4;lemma vow far=-0.53;lemma want same=0.34;lemma warning far=0.63
lemma words far=0.35;lemma words near=0.72;lemma words same=-0.97;lemma write same=0.46
link ,_, same>> say 0=0.46;link ,_. after>> say 0=-0.97;link ,_. after>> say 1=-0.46
link ,_. back<< say 1=-0.33;link ,_. before<< judge 1=-0.52;link ,_. before<< noun 1=-0.4
link ,_. same<< judge 1=0.81;link ,_. same<< noun 0=0.86;link ,_. same<< say 1=0.69
link ,_w back<< say 1=-0.89;link ,_w history<< say 1=-0.44;link ,_w same<< say 0=0.77
link ._, back<< say 1=-0.39;link ._, before<< judge 1=-0.39;link ._, before<< noun 1=-0.46
link ._, before<< say 0=-1.79;link ._, same>> judge 1=-0.78;link ._, same>> say 0=0.89
link ._. after>> say 1=1.17;link ._. before<< judge 1=0.95;link ._. before<< say 0=0.56
link ._. before<< say 1=1.21;link ._. same>> say 0=0.52;link :_, history<< say 1=-0.18
link :_, same>> say 0=1.09;link :_. back<< say 1=-0.63;link :_. before<< judge 1=-0.91
link :_. before<< noun 1=-1.88;link :_. before<< say 1=-2.49;link :_. history<< judge 1=-1.15
link :_. history<< say 1=-0.74;link :_. same<< noun 0=-0.4;link ADJ_. back<< say 1=-0.61
link ADP_. same<< say 1=0.61;link ADV_. history<< say 1=-0.64;link ADV_w history<< say 1=-0.73
link AUX_, same>> say 0=-1.26;link AUX_. back<< noun 1=-0.58;link AUX_. back<< say 1=-0.48
link AUX_. history<< say 1=-0.59;link AUX_. same<< judge 1=-0.55;link AUX_w before<< say 1=-0.68
link AUX_w same<< noun 1=0.85;link DET_w same<< noun 1=-1.11;link DET_w same<< say 1=0.98
link PART_. same<< say 1=-0.98;link PART_w history<< judge 1=-0.34;link PART_w same<< say 1=-1.14
link PUNCT_, history<< say 1=-0.39;link PUNCT_, same>> say 0=2.11;link SCONJ_. same<< say 1=-1.32
link VERB_, same>> say 0=-0.97;link VERB_. before<< say 1=-0.75;link VERB_. same<< noun 1=-0.74
link VERB_. same<< say 0=1.5;link VERB_w after>> say 1=-0.55;link VERB_w back<< judge 1=-0.59
link VERB_w before<< judge 1=-0.63;link VERB_w before<< noun 1=-1.03;link VERB_w before<< say 1=1.04
link VERB_w history<< say 1=-0.77;link VERB_w same<< judge 0=-0.76;link VERB_w same<< judge 1=-0.69
link VERB_w same>> judge 1=0.48;link VERB_w same>> noun 1=1.09;link a_. back<< judge 1=-0.58
link a_. back<< noun 1=-0.37;link a_. back<< say 1=-0.58;link a_. history<< say 1=-0.64
link a_. same<< judge 1=1.33;link a_. same<< noun 1=0.74;link a_w back<< say 1=-0.41
link a_w before<< judge 1=-0.33;link a_w before<< noun 1=-0.63;link a_w before<< say 1=-0.88
link a_w same<< say 1=-0.82;link a_w same>> noun 1=-1.04;link and_. same<< say 1=0.68
link as_. same<< judge 1=1.23;link as_. same<< say 1=1.2;link is_. same<< say 1=-1.42
link is_w back<< say 1=1.24;link of_w back<< say 1=-0.44;link phrase_, after>> say 1=-0.78
link phrase_, back<< noun 1=0.81;link phrase_, back<< say 1=-0.49;link phrase_, same<< judge 1=0.67
link phrase_, same<< noun 1=1.09;link phrase_, same<< say 1=-1.59;link phrase_, same>> noun 1=-0.66
link phrase_, same>> say 0=0.52;link phrase_. after>> say 0=-1.09;link phrase_. before<< noun 1=0.5
link phrase_. history<< say 1=-0.76;link phrase_. same<< noun 0=0.86;link phrase_. same<< noun 1=0.92
link phrase_w after>> say 1=-0.51;link phrase_w back<< say 1=0.71;link phrase_w before<< judge 1=-0.47
link phrase_w before<< say 1=-1.42;link phrase_w history<< noun 1=-0.92;link phrase_w same<< judge 1=0.79
link phrase_w same<< noun 1=0.64;link phrase_w same<> noun 0=1.29;link phrase_w same>> judge 1=0.53
link phrase_w same>> noun 0=-0.61;link phrase_w same>> noun 1=-0.97;link phrase_w same>> say 1=-0.86
link quote_, same>> say 0=0.65;link start:_. back<< noun 1=-0.88;link start:_. history<< say 1=-0.94
link start_, after>> say 1=0.46;link start_, back<< noun 0=-0.49;link start_, same>> say 1=-0.75
link start_. back<< noun 1=1.13;link start_. back<< say 1=0.79;link start_w back<< say 1=-0.79
link start_w history<< say 1=0.63;link start_w same>> noun 1=0.97;link start_w same>> say 0=-0.98
link start_w same>> say 1=1.33;link that_. same<< noun 0=0.79;link that_. same<< noun 1=0.6
link that_. same<< say 0=-0.68;link that_w history<< say 1=-0.85;link the_w back<< say 1=-0.44
link the_w before<< say 1=-0.59;link the_w same<< judge 1=-1.05;link the_w same<< noun 1=-1.89
link the_w same>> judge 1=-1.55;link the_w same>> noun 1=0.62;link to_. back<< noun 1=-0.51
link to_. history<< say 1=-0.52;link to_. same<< noun 1=-0.72;link to_w back<< say 1=1.14
link to_w same<< say 1=0.61;link was_. same<< say 1=-0.74;link was_w back<< say 1=-0.31
link was_w same<< say 1=1.76;link were_. same<< noun 1=-0.07;link were_. same<< say 1=-1.02;nobody=0.9
nobody 1 A,=1.06;nobody 1 Aw=0.43;nobody 1 a.=-1.29;nobody 16 A.=0.45;nobody 16 a.=1.05;nobody 16 aw=-1.45
nobody 2 A,=-0.45;nobody 2 A,T=0.96;nobody 2 A.=-2.23;nobody 2 aw=0.73;nobody 3 A,=-1.95;nobody 3 A,T=0.74
nobody 3 A.=-0.24;nobody 3 A.T=0.77;nobody 3 a,=-0.73;nobody 3 a.=-0.63;nobody 4 A.=-1.02;nobody 4 A.T=0.36
nobody 4 AwT=0.87;nobody 4 a,=-0.51;nobody 6 A,T=0.72;nobody 6 A.=-1.1;nobody 9 A.=-0.51;nobody 9 a,=-0.47
nobody 9 aw=-0.48;nobody A, false false=0.46;nobody A,T false false=0.99;nobody A. true false=-0.67
nobody A.T false false=1.8;nobody Aw true false=0.97;nobody AwT false false=0.93;nobody a, false false=0.21
nobody after - aw short=0.98;nobody after ADP Aw long=-1.06;nobody after ADP AwT short=0.69
nobody after ADP aw long=-1.81;nobody after ADP aw short=-0.22;nobody after ADV a. short=-2.46
nobody after ADV aw short=0.41;nobody after AUX AwT short=1.02;nobody after CCONJ a. long=0.47
nobody after CCONJ aw short=-0.21;nobody after PART aw short=-1.95;nobody after PRON aw short=0.75
nobody after SCONJ aw short=-0.27;nobody after VERB A, short=-0.88;nobody after VERB A,T short=1.24
nobody after VERB A. long=-1.62;nobody after VERB a, long=-1.34;nobody after VERB a, short=0.47
nobody after VERB aw short=0.85;nobody after mark A. long=0.85;nobody after none A. long=0.41
nobody after none A. short=-1.58;nobody after none A.T short=-0.42;nobody after none Aw long=-2.26
nobody after one none ADJ=-0.48;nobody after one none ADV=0.95;nobody after one none AUX=-0.64
nobody after one none PART=0.72;nobody after one none PRON=0.48;nobody after one none PUNCT=1.02
nobody after one none are=0.43;nobody after one none but=-0.07;nobody after one none for=-0.9
nobody after one none in=0.78;nobody after one none is=0.58;nobody after one none long=0.57
nobody after one none quote=-0.74;nobody after one none were=-1.32;nobody after one said :=-2.09
nobody after one said AUX=0.97;nobody after one said PART=1.38;nobody after one said VERB=1.38
nobody after one said a=-0.49;nobody after one said and=-1.64;nobody after one said long=1.02
nobody after one said short=0.6;nobody after one said that=-2.04;nobody after one said the=-0.77
nobody after one said to=-0.8;nobody after one unsaid VERB=-0.86;nobody after one unsaid long=2.67
nobody after one unsaid short=2.24;nobody after phrase A,T short=0.99;nobody after phrase A.T short=-0.71
nobody after phrase Aw long=-0.82;nobody after phrase Aw short=0.96;nobody after phrase AwT short=1.28
nobody after phrase a, short=0.77;nobody after phrase aw short=0.91;nobody before , short=1.17
nobody before . short=-0.85;nobody before : short=-1.26;nobody before ADJ short=0.64
nobody before ADP short=1.12;nobody before ADV long=0.9;nobody before ADV short=-0.71
nobody before AUX long=-0.53;nobody before PART long=0.57;nobody before PART short=0.63
nobody before PRON short=0.71;nobody before PUNCT long=0.65;nobody before SCONJ long=-1.49
nobody before and long=-0.92;nobody before and short=0.9;nobody before are long=1.28
nobody before as long=0.92;nobody before for short=0.68;nobody before in short=0.67
nobody before is long=0.9;nobody before is short=-0.81;nobody before phrase short=0.87
nobody before quote long=-0.7;nobody before that short=-1.58;nobody before the long=-0.74
nobody before were long=-1.69;nobody before were short=-1.39;nobody best judge 0  a.=-0.58
nobody best judge 0  aw=0.35;nobody best judge 0  long=-1;nobody best judge 1  a.=-0.73
nobody best judge 1  aw=-1.01;nobody best judge 1  long=-1.65;nobody best judge 2  aw=-0.49
nobody best judge 2  long=-0.33;nobody best judge 8  aw=0.94;nobody best none A.T=-0.93
nobody best none Aw=0.87;nobody best none a,=0.94;nobody best none a.=-1.09;nobody best noun 0  A.=0.46
nobody best noun 0  aw=-1.03;nobody best noun 0  long=1.27;nobody best noun 0  short=0.46
nobody best noun 1  aw=-0.87;nobody best noun 1  long=0.6;nobody best noun 2  aw=-1.32
nobody best noun 2  long=-0.45;nobody best noun 2  short=0.4;nobody best noun 4  a.=-0.59
nobody best say 0  A,=0.41;nobody best say 0  A.=0.51;nobody best say 0  Aw=1.53;nobody best say 0  AwT=1.06
nobody best say 0  a.=-0.27;nobody best say 0  aw=-0.58;nobody best say 0  long=0.77
nobody best say 1  A.=-0.81;nobody best say 1  a,=-0.94;nobody best say 2  A.=-0.33
nobody best say 2  a,=-2.59;nobody best say 2  a.=-0.48;nobody best say 2  aw=-0.41
nobody best say 4  Aw=-0.98;nobody best say 4  a,=-2;nobody best say 4  a.=0.76;nobody continues false=0.88
nobody ends ADJ NOUN short=-0.49;nobody ends ADJ PROPN short=-0.57;nobody ends ADP ADV long=0.88
nobody ends ADP NOUN long=-0.82;nobody ends ADP NOUN short=-2.38;nobody ends ADP PRON long=-2.25
nobody ends ADP PROPN long=0.86;nobody ends ADP VERB long=-0.82;nobody ends ADV ADJ long=-2.48
nobody ends ADV ADJ short=-0.62;nobody ends ADV ADV long=-0.76;nobody ends ADV NOUN long=-0.38
nobody ends ADV NOUN short=-0.66;nobody ends ADV PROPN long=-1.03;nobody ends ADV VERB long=0.81
nobody ends ADV VERB short=1.07;nobody ends AUX NOUN short=-1.65;nobody ends AUX PROPN long=-1.58
nobody ends AUX VERB long=-1.28;nobody ends CCONJ ADV long=0.58;nobody ends CCONJ NOUN long=-0.69
nobody ends CCONJ PRON long=-2.41;nobody ends CCONJ VERB long=-0.66;nobody ends DET ADP long=-2
nobody ends DET ADV long=-0.64;nobody ends DET NOUN short=-0.53;nobody ends DET PRON long=-1.53
nobody ends DET PROPN long=0.53;nobody ends DET PROPN short=1.22;nobody ends DET VERB long=-0.61
nobody ends DET VERB short=-0.57;nobody ends NOUN NOUN long=-0.56;nobody ends NOUN NOUN short=0.58
nobody ends NOUN PROPN short=0.83;nobody ends PART NOUN long=-0.46;nobody ends PRON ADJ short=-1.3
nobody ends PRON ADP long=0.88;nobody ends PRON ADV long=-0.54;nobody ends PRON ADV short=-0.72
nobody ends PRON AUX long=0.79;nobody ends PRON DET long=-1.16;nobody ends PRON NUM long=-0.7
nobody ends PRON PROPN short=-2;nobody ends PRON VERB short=0.67;nobody ends PROPN ADP long=-0.89
nobody ends PROPN ADV long=-0.26;nobody ends PROPN AUX long=1.6;nobody ends PROPN PRON long=0.82
nobody ends PROPN PROPN long=0.51;nobody ends PROPN VERB short=-1.05;nobody ends SCONJ VERB long=-0.42
nobody ends VERB ADJ long=-0.77;nobody ends VERB ADP short=-0.67;nobody ends VERB ADV long=-0.55
nobody ends VERB NOUN short=0.04;nobody ends VERB PRON long=-1.5;nobody ends VERB VERB long=-2.05
nobody ends VERB VERB short=1.13;nobody makeup other aux short=0.41;nobody makeup other none long=1.05
nobody makeup other none short=0.73;nobody makeup other verb long=0.45;nobody makeup self none long=0.57
nobody makeup self none short=1.1;nobody said false long=0.62;nobody said false short=1.21
nobody said true long=1.29;nobody said true short=0.72;nobody word an=0.86;nobody word and=0.38
nobody word are=0.65;nobody word for=0.93;nobody word of=0.63;nobody word on=0.59;nobody word to=0.35
nobody word was=0.58;nocue i=-1.64;nocue it=-0.75;nocue same<=0.64;nocue we=-1.17;nocue you=-0.87
place after> 0 cue=0.82;place back< 1 cue=0.47;place before< 0 cue=0.6;place history< 1 cue=1.01
place history< 2 cue=-0.9;place history< 3 cue=-0.53;place same< 0 cue=0.15;place same< 2 cue=0.32
place same< 3 cue=0.26;place same< 4 bare=0.3;place same> 0 bare=1.7;place same> 0 cue=0.78
place same> 2 cue=0.44;place same> 3 bare=-0.33;place same> 3 cue=0.43;place same> 4 cue=-0.9
right after> ADV=-0.48;right after> SCONJ=-0.49;right after> mark=-0.52;right back< (=-0.38
right before< (=2.17;right before< )=-0.74;right before< ,=0.77;right before< :=2.46;right before< AUX=-0.38
right before< DET=-0.59;right before< NUM=-0.62;right before< SCONJ=-0.34;right before< SYM=-1.78
right before< mark=-0.84;right before< quote=-0.53;right before< —=-0.8;right history< :=-1.14
right history< SYM=-0.46;right history< mark=-0.7;right same< (=0.9;right same< )=-2.67;right same< .=-1.86
right same< :=0.16;right same< ADJ=1.01;right same< ADV=0.7;right same< PART=0.98;right same< SYM=0.45
right same< VERB=0.84;right same< mark=-1.72;right same< quote=-1.48;right same< —=-0.55;right same> (=0.61
right same> )=-0.72;right same> ,=0.74;right same> :=-2.15;right same> ADJ=0.47;right same> ADV=0.56
right same> AUX=-0.87;right same> NUM=-1.28;right same> PRON=-0.6;right same> SCONJ=-0.98
right same> quote=-0.85;right same> —=0.92;shape A, long same>=0.71;shape A, short before<=-0.39
shape A, short same>=0.62;shape A. long same<=0.59;shape A. long same>=1.02;shape A. short back<=-0.52
shape Aw long back<=-0.7;shape Aw short before<=-0.43;shape Aw short same>=-0.55;shape a, long before<=-0.45
shape a, short before<=-0.46;shape a. short history<=-0.52;shape a. short same>=-1.25
shape aw long same<=0.75;shape aw short before<=-0.44;shape aw short same<=0.65
tie after judge apposed=-0.68;tie after noun issuer=-0.61;tie after noun source=1.1
tie after say apposed=2.01;tie after say infinitive=-1.97;tie after say inverted=-0.6
tie after say participle=-0.77;tie after say shared=-1.06;tie after> say direct 1=-0.96
tie after> say direct 8=0.47;tie back say agent=-0.49;tie back say issuer=-0.49;tie back< judge direct 2=0.9
tie back< judge infinitive 1=-1;tie back< judge infinitive 2=-0.8;tie back< judge participle 2=-0.44
tie back< noun issuer 0=1.2;tie back< noun owner 0=-1.22;tie back< noun owner 2=-0.88
tie back< noun source 4=-0.31;tie back< say apposed 4=1.2;tie back< say direct 0=0.47
tie back< say direct 1=0.73;tie back< say infinitive 4=0.91;tie back< say inverted 0=0.28
tie back< say issuer 8=-0.52;tie back< say participle 4=-0.45;tie back< say passive 8=-0.39
tie back< say shared 8=-0.42;tie before judge apposed=-0.59;tie before judge relative=1.04
tie before judge shared=-0.55;tie before noun issuer=1.17;tie before say according=1.11
tie before say apposed=-1.04;tie before say relative=1;tie before say shared=-0.7
tie before< judge direct 1=-1.55;tie before< judge direct 2=1.06;tie before< judge infinitive 4=-0.95
tie before< judge infinitive 8=-0.44;tie before< judge relative 8=-0.75;tie before< noun issuer 0=1.68
tie before< noun issuer 4=0.82;tie before< noun owner 2=-0.47;tie before< noun owner 4=-0.6
tie before< noun owner 8=-0.67;tie before< say apposed 8=-1.2;tie before< say direct 2=0.88
tie history say issuer=-0.72;tie history say participle=-0.5;tie history< say apposed 8=-0.48
tie history< say issuer 8=-0.72;tie history< say participle 8=-0.49;tie judge agent name=0.58
tie judge agent people=0.74;tie judge agent thing=-1.17;tie judge apposed person=-0.33
tie judge apposed thing=-1.1;tie judge direct document=-0.25;tie judge direct i=-1.14
tie judge direct it=1.42;tie judge direct they=-0.37;tie judge direct you=-1.1
tie judge infinitive body=0.82;tie judge infinitive it=0.63;tie judge infinitive name=-0.74
tie judge infinitive people=0.65;tie judge infinitive thing=-1.12;tie judge participle body=-2.04
tie judge participle document=-1.48;tie judge participle it=-1.39;tie judge participle people=0.71
tie judge participle they=0.79;tie judge participle thing=-1.01;tie judge passive body=-0.96
tie judge passive document=-1.5;tie judge passive he=0.56;tie judge passive name=-0.99
tie judge passive people=1.01;tie judge relative name=0.51;tie judge relative people=-0.63
tie judge relative person=-1.52;tie judge relative thing=-0.83;tie judge shared body=1.02
tie judge shared name=0.46;tie judge shared people=-2.96;tie judge shared person=0.52
tie judge shared thing=-0.75;tie noun issuer document=-0.97;tie noun issuer it=-1.97
tie noun issuer person=0.44;tie noun owner name=-0.63;tie noun source body=0.71
tie noun source document=-0.96;tie noun source other-pronoun=-0.83;tie noun source person=1.21
tie noun source thing=-0.78;tie same judge agent=1.11;tie same judge apposed=0.72;tie same judge issuer=1.26
tie same judge relative=-0.8;tie same judge shared=-0.54;tie same say according=2.35
tie same say direct=0.63;tie same say infinitive=-0.98;tie same say inverted=0.7;tie same say passive=-1.2
tie same say relative=-1.13;tie same say shared=-0.46;tie same< judge direct 2=0.53
tie same< judge infinitive 4=0.66;tie same< judge infinitive 8=-1.39;tie same< judge participle 1=0.4
tie same< judge participle 8=0.65;tie same< judge shared 2=0.47;tie same< noun issuer 8=0.67
tie same< noun owner 0=0.3;tie same< say apposed 0=-0.36;tie same< say apposed 4=1.04
tie same< say apposed 8=1.36;tie same< say inverted 0=0.9;tie same< say inverted 1=-2.82
tie same< say inverted 2=-0.61;tie same< say inverted 4=-0.56;tie same< say inverted 8=-1.33
tie same< say participle 2=-0.53;tie same< say participle 4=0.83;tie same< say shared 0=0.91
tie same< say shared 4=1.02;tie same> judge direct 0=0.26;tie same> judge direct 1=-2.04
tie same> judge direct 8=-0.57;tie same> judge relative 4=-0.82;tie same> judge shared 0=0.2
tie same> noun owner 0=-0.73;tie same> noun owner 1=-1.52;tie same> noun owner 4=-0.44
tie same> noun owner 8=-0.44;tie same> say direct 1=0.95;tie same> say direct 8=0.73
tie same> say inverted 0=0.73;tie same> say inverted 4=-0.36;tie same> say inverted 8=1.97
tie same> say participle 0=0.5;tie same> say relative 2=-0.94;tie say according body=1.5
tie say according name=1.46;tie say according thing=0.53;tie say agent name=1.11;tie say apposed name=0.51
tie say apposed thing=0.71;tie say direct body=0.42;tie say direct document=0.73;tie say direct i=-0.95
tie say direct it=0.74;tie say direct other-pronoun=-1.96;tie say direct people=-0.54
tie say direct person=0.73;tie say direct they=0.79;tie say infinitive body=-1.45
tie say infinitive document=1.81;tie say infinitive it=-0.68;tie say infinitive people=0.41
tie say infinitive thing=-2.14;tie say inverted body=-1.33;tie say inverted he=-2.98
tie say inverted people=-1.11;tie say inverted person=0.8;tie say inverted thing=-0.79
tie say issuer body=1.79;tie say issuer he=1.26;tie say participle body=-0.35
tie say participle document=-0.78;tie say participle he=0.36;tie say participle person=0.83
tie say participle thing=-0.73;tie say passive he=1.27;tie say passive name=-1.5;tie say passive thing=-1.01
tie say relative name=-0.42;tie say relative people=-0.9;tie say relative person=-1.56
tie say shared body=-1.86;tie say shared he=0.42;tie say shared name=0.41;tie say shared person=-0.51
tie say shared thing=-2.63;zone same<=0.77
`;

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split(/[;\n]/u)
    .map((entry) => [
      entry.slice(0, entry.lastIndexOf('=')),
      Number(entry.slice(entry.lastIndexOf('=') + 1)),
    ]),
);

/** The weight of a feature; 0 for one that was not learnt. */
export function weightOf(feature: string): number {
  return WEIGHTS.get(feature) ?? 0;
}
