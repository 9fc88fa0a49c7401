// How much each feature speaks for a speaker, learnt by maximum likelihood from annotated news of seven publishers
// (no name or sentence of them stands here). A table longer than other files because it is data only.

const TABLE = `
alone back< 0=0.9;alone history< 0=0.75;alone history< 1=-1.43;beside after> , ADP=-0.48
beside after> . ,=-0.58;beside after> ADP CCONJ=-0.5;beside after> ADV ADP=-0.76;beside after> AUX ,=0.78
beside after> AUX ADP=-0.6;beside after> CCONJ .=-0.61;beside after> CCONJ CCONJ=-0.93
beside after> PRON VERB=-0.5;beside after> SCONJ AUX=-0.57;beside after> VERB .=0.23
beside after> VERB PRON=-0.97;beside after> quote ,=1.52;beside after> quote ADP=-0.92
beside after> quote ADV=-0.92;beside after> quote AUX=-0.62;beside after> quote VERB=0.72
beside back< ( )=-0.46;beside back< ( -=-0.68;beside back< ( AUX=-0.51;beside back< , (=-0.6
beside back< , -=-0.56;beside back< , —=-0.53;beside back< - ADJ=-0.34;beside back< . (=-0.47
beside back< . ADJ=1.3;beside back< . —=-0.47;beside back< ADP (=-0.48;beside back< ADP :=-0.68
beside back< ADP SYM=-0.53;beside back< ADP mark=-0.47;beside back< ADP —=-0.52;beside back< AUX VERB=-0.52
beside back< AUX quote=-0.57;beside back< CCONJ PART=-0.47;beside back< CCONJ mark=-0.52
beside back< DET VERB=-0.72;beside back< SCONJ ,=-1.24;beside back< SYM ADP=-0.68
beside back< SYM VERB=-0.52;beside back< VERB (=-0.44;beside back< VERB :=0.74;beside back< VERB VERB=-0.44
beside back< VERB mark=-0.49;beside back< mark .=-0.49;beside back< mark CCONJ=-0.61
beside back< mark VERB=0.72;beside back< mark mark=-0.49;beside back< none ,=-0.49;beside back< none :=0.68
beside back< phrase :=-0.8;beside back< quote ADV=0.4;beside back< quote phrase=-0.42
beside back< — ADP=-0.79;beside back< — VERB=0.96;beside before< ( .=-0.65;beside before< , .=-0.41
beside before< , ADP=-0.22;beside before< , ADV=1.01;beside before< , AUX=-0.64;beside before< , CCONJ=-0.41
beside before< . (=2.54;beside before< . ADP=1.23;beside before< . ADV=-0.96;beside before< . VERB=1.08
beside before< . phrase=-1.44;beside before< ADP (=-0.39;beside before< ADP .=-0.28
beside before< ADP ADP=-0.41;beside before< ADP ADV=-0.32;beside before< ADP AUX=-0.32
beside before< ADP CCONJ=-0.46;beside before< ADP PART=-0.3;beside before< ADP PRON=-0.36
beside before< ADP mark=-0.91;beside before< ADP phrase=-0.39;beside before< ADP quote=-0.49
beside before< ADV ,=-0.35;beside before< ADV .=-0.4;beside before< ADV AUX=-0.65
beside before< ADV VERB=-0.11;beside before< AUX ,=0.66;beside before< AUX ADP=0.51
beside before< AUX VERB=-0.78;beside before< CCONJ ,=-0.31;beside before< CCONJ .=-0.43
beside before< CCONJ ADP=-0.46;beside before< CCONJ ADV=-0.3;beside before< CCONJ AUX=-0.8
beside before< CCONJ PART=-0.38;beside before< PRON VERB=-0.68;beside before< SCONJ ADP=1.14
beside before< SCONJ VERB=-0.31;beside before< VERB ,=1.19;beside before< VERB ADJ=0.72
beside before< VERB ADV=-1.13;beside before< VERB AUX=-0.35;beside before< VERB CCONJ=-0.37
beside before< VERB PART=-0.42;beside before< VERB SCONJ=-0.33;beside before< VERB VERB=-0.38
beside before< VERB phrase=-0.55;beside before< VERB quote=-0.57;beside before< phrase .=-0.36
beside before< phrase ADV=-1.35;beside before< phrase AUX=-0.6;beside before< quote ,=1.03
beside before< quote ADP=0.84;beside before< quote VERB=1.78;beside history< ( .=-0.7
beside history< , ADV=-1.13;beside history< , AUX=-0.62;beside history< , CCONJ=-0.95
beside history< - VERB=-0.63;beside history< . :=-1.59;beside history< . ADV=-0.54
beside history< . PART=-0.95;beside history< . phrase=-0.62;beside history< ADP CCONJ=-0.49
beside history< ADV ,=-0.49;beside history< ADV VERB=-0.53;beside history< CCONJ ,=-0.88
beside history< SCONJ ADP=-0.64;beside history< VERB (=1.09;beside history< VERB ADJ=-0.92
beside history< VERB SCONJ=-0.54;beside history< phrase .=-0.66;beside history< — VERB=-2
beside same< ( )=-1.85;beside same< ( .=-1.89;beside same< , -=-1.26;beside same< , ADP=-0.39
beside same< , ADV=1.22;beside same< , CCONJ=-0.56;beside same< , VERB=1.85;beside same< , phrase=0.54
beside same< , quote=-0.23;beside same< . (=2.11;beside same< . ,=2;beside same< . ADP=1.69
beside same< . ADV=1.6;beside same< . AUX=0.98;beside same< . CCONJ=1.31;beside same< . VERB=1.16
beside same< . phrase=2.11;beside same< . quote=-1.47;beside same< ADJ ,=-1.4;beside same< ADP (=-0.45
beside same< ADP ,=-0.95;beside same< ADP :=-1.32;beside same< ADP ADJ=-1.81;beside same< ADP ADP=-0.68
beside same< ADP AUX=-0.38;beside same< ADP CCONJ=-0.88;beside same< ADP NUM=-1.19
beside same< ADP PART=-0.5;beside same< ADP PRON=-0.42;beside same< ADP mark=-1.88
beside same< ADP phrase=-0.76;beside same< ADP quote=-1.4;beside same< ADP —=-1.96;beside same< ADV ADP=0.8
beside same< AUX ,=-1.13;beside same< AUX ADP=-0.85;beside same< AUX VERB=0.65;beside same< AUX phrase=-1.64
beside same< AUX quote=-0.79;beside same< CCONJ ,=-0.84;beside same< CCONJ ADV=-0.84
beside same< CCONJ AUX=-0.3;beside same< CCONJ VERB=1.52;beside same< CCONJ quote=-1.64
beside same< PRON AUX=-1.65;beside same< SCONJ ,=0.76;beside same< SCONJ ADP=-0.66
beside same< SCONJ ADV=-0.4;beside same< SCONJ AUX=-1.51;beside same< SCONJ CCONJ=-1.54
beside same< SCONJ phrase=-1.94;beside same< SCONJ quote=-1.45;beside same< VERB ,=-0.53
beside same< VERB ADJ=-2.04;beside same< VERB ADP=-0.97;beside same< VERB ADV=-1.82
beside same< VERB AUX=-2.2;beside same< VERB CCONJ=-1.78;beside same< VERB DET=-1.25
beside same< VERB PRON=-1.43;beside same< VERB SCONJ=-1.59;beside same< VERB VERB=-2.35
beside same< VERB phrase=-0.89;beside same< VERB quote=-1.62;beside same< VERB —=-1.43
beside same< mark ADP=-0.47;beside same< mark VERB=2.36;beside same< phrase ,=-0.92
beside same< phrase ADP=-0.33;beside same< phrase ADV=-1.08;beside same< phrase PRON=-1.31
beside same< phrase VERB=0.67;beside same< phrase phrase=-0.43;beside same< phrase quote=-2.51
beside same< quote ,=1.47;beside same< quote ADP=1.47;beside same< quote ADV=2.3;beside same< quote AUX=0.71
beside same< quote VERB=1;beside same> ( .=-0.93;beside same> , ,=-1.01;beside same> , .=-0.64
beside same> , ADP=-0.43;beside same> , ADV=-0.63;beside same> , CCONJ=-0.58;beside same> , VERB=1.42
beside same> , phrase=1.57;beside same> ADP -=-1.06;beside same> ADP :=-2.77;beside same> ADP ADJ=-0.63
beside same> ADP AUX=-0.94;beside same> ADP CCONJ=-0.55;beside same> ADP NUM=-0.48
beside same> ADP PART=-0.43;beside same> ADP PRON=-0.63;beside same> ADP SCONJ=-0.65
beside same> ADP VERB=-0.85;beside same> ADP phrase=-0.43;beside same> ADP quote=0.93
beside same> ADP —=1.25;beside same> ADV .=-0.49;beside same> ADV ADP=-0.59;beside same> ADV AUX=-1.7
beside same> ADV VERB=-2.42;beside same> AUX ADP=-1.12;beside same> CCONJ ,=-0.97;beside same> CCONJ .=-0.42
beside same> CCONJ ADP=-0.5;beside same> CCONJ AUX=-0.76;beside same> CCONJ VERB=-2.99
beside same> CCONJ phrase=-0.44;beside same> PRON AUX=-1.08;beside same> PRON VERB=-1.68
beside same> SCONJ ADP=-0.6;beside same> SCONJ AUX=-1.42;beside same> SCONJ VERB=-1.77
beside same> VERB ,=1.18;beside same> VERB .=1.16;beside same> VERB ADJ=0.47;beside same> VERB AUX=-1.82
beside same> VERB CCONJ=-1.76;beside same> VERB PART=-0.73;beside same> VERB SCONJ=-0.81
beside same> VERB VERB=-2.19;beside same> VERB quote=-1.67;beside same> phrase .=-0.69
beside same> phrase ADP=-0.6;beside same> phrase ADV=-0.34;beside same> phrase AUX=-0.76
beside same> phrase VERB=-1.34;beside same> quote ,=1.97;beside same> quote .=-1.44
beside same> quote ADV=0.76;beside same> quote AUX=-0.44;beside same> quote CCONJ=1.25
beside same> quote VERB=1.24;between after 1 say=0.73;between back 2 noun=-0.51;between back 3 noun=-0.5
between back 3 say=-0.57;between before 1 noun=1.08;between before 2 judge=-0.44;between before 2 noun=-0.95
between before 2 say=-1.17;between history 0 noun=-0.46;between same 0 judge=1.33;between same 0 noun=0.92
between same 0 say=1.02;between same 1 judge=-0.1;between same 1 say=-0.31;between same 2 noun=-0.41
continues -1=-1.32;continues 0=0.57;continues 1=-0.65;cue after> > noun 0=1;cue after> > say 1=0.58
cue after> > say 4=-0.51;cue before< < judge 0=0.82;cue before< < judge 1=1.09;cue history< < say 4=1.55
cue length 1 after say 8=-0.59;cue length 1 back say 4=-0.53;cue length 1 before judge 8=-0.57
cue length 1 before noun 8=-0.58;cue length 1 before say 8=-1.73;cue length 1 same judge 1=-0.5
cue length 1 same judge 2=1;cue length 1 same judge 4=0.79;cue length 1 same noun 2=-0.29
cue length 1 same noun 8=-0.34;cue length 1 same say 0=0.39;cue length 1 same say 4=0.82
cue length 16 after say 0=-1.45;cue length 16 after say 2=0.65;cue length 16 after say 4=-0.63
cue length 16 after say 8=1.06;cue length 16 back judge 1=-0.77;cue length 16 back judge 2=1.06
cue length 16 back noun 0=0.95;cue length 16 back noun 2=-0.84;cue length 16 back noun 4=-0.41
cue length 16 back say 0=1.16;cue length 16 back say 1=-1.95;cue length 16 back say 2=0.87
cue length 16 before judge 1=2.02;cue length 16 before noun 2=-1.64;cue length 16 before noun 4=-0.61
cue length 16 before say 2=0.32;cue length 16 before say 8=0.89;cue length 16 history say 2=-0.62
cue length 16 history say 4=-1.25;cue length 16 same judge 0=0.92;cue length 16 same judge 4=-1.04
cue length 16 same judge 8=-1.07;cue length 16 same noun 0=0.4;cue length 16 same say 1=-0.76
cue length 2 after say 2=-0.46;cue length 2 after say 8=-0.76;cue length 2 back say 4=-0.31
cue length 2 before judge 8=0.89;cue length 2 before noun 8=-0.85;cue length 2 before say 8=-1.25
cue length 2 same judge 1=-0.72;cue length 2 same judge 8=-0.75;cue length 2 same say 4=0.34
cue length 3 after say 4=-0.87;cue length 3 after say 8=-0.48;cue length 3 back noun 4=1.44
cue length 3 back say 4=-0.52;cue length 3 before judge 8=-0.94;cue length 3 before noun 8=-1.93
cue length 3 same judge 2=0.54;cue length 3 same noun 0=-1.04;cue length 3 same noun 1=-0.79
cue length 3 same noun 2=1.03;cue length 3 same noun 8=-0.92;cue length 3 same say 1=1.14
cue length 3 same say 4=0.45;cue length 4 after say 0=-0.86;cue length 4 after say 8=-0.52
cue length 4 back judge 2=-1.16;cue length 4 back noun 4=-0.35;cue length 4 back say 4=0.92
cue length 4 before judge 4=0.17;cue length 4 before judge 8=-0.49;cue length 4 before noun 8=0.1
cue length 4 before say 0=1.61;cue length 4 before say 4=0.66;cue length 4 before say 8=-0.65
cue length 4 same judge 0=0.65;cue length 4 same judge 2=-0.9;cue length 4 same noun 0=0.53
cue length 4 same noun 2=-0.28;cue length 4 same noun 4=-0.64;cue length 4 same say 0=0.48
cue length 4 same say 1=1.07;cue length 4 same say 8=0.8;cue length 6 after say 0=0.91
cue length 6 after say 8=-0.5;cue length 6 back noun 2=0.97;cue length 6 back noun 4=-0.8
cue length 6 back say 0=-0.37;cue length 6 back say 4=-1.56;cue length 6 before judge 8=-0.47
cue length 6 before noun 8=-1.25;cue length 6 before say 0=1.36;cue length 6 before say 1=0.82
cue length 6 before say 2=-0.76;cue length 6 before say 4=0.5;cue length 6 before say 8=0.9
cue length 6 history say 4=1.91;cue length 6 history say 8=-0.46;cue length 6 same judge 1=0.65
cue length 6 same judge 2=-0.52;cue length 6 same judge 4=0.19;cue length 6 same noun 0=0.39
cue length 6 same noun 1=1.57;cue length 6 same noun 2=-0.64;cue length 6 same noun 4=-1.81
cue length 6 same noun 8=-0.55;cue length 6 same say 0=0.77;cue length 6 same say 1=1.11
cue length 6 same say 2=1.01;cue length 9 after say 0=0.49;cue length 9 back judge 2=-0.48
cue length 9 back noun 0=-0.4;cue length 9 back say 4=0.94;cue length 9 before judge 2=0.87
cue length 9 before judge 4=-1.12;cue length 9 before noun 8=0.57;cue length 9 before say 1=0.48
cue length 9 before say 2=-0.9;cue length 9 history say 4=1.96;cue length 9 same judge 1=1.5
cue length 9 same judge 2=0.8;cue length 9 same judge 8=0.89;cue length 9 same noun 2=0.75
cue length 9 same noun 4=0.58;cue length 9 same say 0=0.66;cue length 9 same say 2=1.22
cue length 9 same say 4=0.45;cue same< < judge 0=0.32;cue same< < judge 4=0.54;cue same< < noun 0=0.8
cue same< < noun 1=0.61;cue same< < say 1=0.28;cue same< < say 4=0.56;cue same< > judge 0=0.25
cue same> > judge 0=-0.52;cue same> > judge 1=0.49;cue same> > judge 4=-0.23;cue same> > judge 8=-0.48
cue same> > noun 1=-0.64;cue same> > noun 4=-0.57;cue same> > say 0=0.86;cue same> > say 1=-0.76
cue same> > say 2=0.56;cue same> > say 4=1.19;cue shape A, back< < noun 0=-0.48
cue shape A, before< < judge 1=-0.51;cue shape A, before< < say 0=-1.73;cue shape A, same> > judge 1=-0.52
cue shape A, same> > say 1=-0.65;cue shape A. after> > judge 0=1.11;cue shape A. after> > judge 1=-0.63
cue shape A. after> > say 0=0.69;cue shape A. after> > say 1=0.75;cue shape A. back< < noun 0=0.93
cue shape A. back< < say 0=1.37;cue shape A. same< < noun 1=-0.6;cue shape A. same> > say 0=0.44
cue shape Aw back< < judge 1=-0.37;cue shape Aw before< < judge 1=0.69;cue shape Aw before< < noun 1=0.79
cue shape Aw same< < judge 1=0.49;cue shape Aw same< < noun 1=-0.66;cue shape Aw same< < say 0=0.81
cue shape Aw same> > say 1=0.84;cue shape a, after> > say 1=-0.39;cue shape a, before< < noun 1=-0.66
cue shape a, before< < say 1=-1.81;cue shape a, same< < say 1=0.99;cue shape a, same< > say 0=-0.72
cue shape a, same> > judge 1=-0.89;cue shape a, same> > noun 1=-1.19;cue shape a, same> > say 0=1.79
cue shape a. after> > judge 0=-0.52;cue shape a. after> > say 0=-1.26;cue shape a. after> > say 1=-0.73
cue shape a. before< < judge 1=-0.94;cue shape a. before< < noun 1=-0.72
cue shape a. history< < noun 1=-0.54;cue shape a. same< < judge 0=0.74;cue shape a. same< < noun 0=0.98
cue shape a. same< < say 1=0.55;cue shape aw after> > say 1=-0.43;cue shape aw before< < judge 1=-0.83
cue shape aw before< < noun 1=-0.77;cue shape aw before< < say 1=-1.06;cue shape aw same< < noun 1=0.57
cue shape aw same< < say 1=0.66;cue shape aw same< > noun 0=0.54;cue shape aw same> > judge 0=-1.79
cue shape aw same> > noun 0=-1.34;cue shape aw same> > say 1=2.1;history 0 far A. long=-0.5
history 0 far A. short=-0.79;history 0 far A.T short=-0.69;history 0 far Aw short=-0.43
history 0 far a, long=-0.5;history 0 far aw long=-0.5;history 0 far back 0=-0.36;history 0 far back 2=-1.64
history 0 far history 3=-1.22;history 0 first last long=0.61;history 0 first last short=-0.55
history 0 here A, short=0.4;history 0 here A,T short=0.63;history 0 here A. long=1.38
history 0 here A.T short=-1.87;history 0 here Aw long=0.21;history 0 here Aw short=0.26
history 0 here AwT short=0.38;history 0 here a, long=0.99;history 0 here a. long=0.82
history 0 here a. short=0.81;history 0 here aw long=1.3;history 0 here aw short=0.48
history 0 here before 0=1.63;history 0 here before 1=0.85;history 0 here before 2=1.01
history 0 here history 0=1.31;history 0 here history 1=0.17;history 0 here same 0=-1.61
history 0 here same 1=1.04;history 0 here same 2=0.62;history 0 last A. long=0.79
history 0 last A. short=-1.08;history 0 last a, long=-0.4;history 0 last a. short=-0.51
history 0 last history 1=-0.89;history 0 last history 2=1.31;history 0 later here long=1.21
history 0 later here short=1.22;history 1 far A. short=-0.97;history 1 far Aw long=-0.9
history 1 far back 3=-1.4;history 1 here A. long=0.7;history 1 here aw short=-0.63
history 1 here before 2=-0.29;history 1 here history 1=-0.62;history 1 here history 2=-0.98
history 1 here history 3=-0.7;history 1 later here long=0.61;kind body same<=1.02;kind document after>=-0.6
kind document same>=0.84;kind he same<=1.22;kind he same>=0.95;kind i after>=-0.9;kind i back<=-1.54
kind i before<=-2.49;kind i history<=-0.93;kind it before<=-0.3;kind it same<=-0.35;kind it same>=-0.88
kind name same<=1.17;kind name same>=0.89;kind person same<=0.89;kind person same>=0.71
kind they after>=-0.7;kind they before<=-0.33;kind they same<=0.63;kind they same>=-0.43
kind time same<=-0.81;kind we back<=-0.41;kind who before<=0.76;kind who same<=1.07;lemma accept far=-1.63
lemma according far=0.65;lemma according same=2.28;lemma accuse same=2.47;lemma acknowledge far=-0.49
lemma add same=0.54;lemma admit far=-0.35;lemma advise far=-0.39;lemma agree far=0.64
lemma allegations far=-0.53;lemma announce far=-0.35;lemma appeal far=-0.38;lemma argue far=1.79
lemma ask far=-0.68;lemma ask same=-0.61;lemma assert far=-0.35;lemma assertion same=1.49
lemma assessment far=-0.8;lemma begin far=-1.61;lemma believe same=-1.19;lemma book near=-0.97
lemma call far=-0.39;lemma call near=0.93;lemma cast far=-0.54;lemma chant near=0.7;lemma charge far=-1.66
lemma cite far=0.71;lemma claim far=-0.59;lemma claims far=-0.62;lemma close far=-0.56
lemma column far=-1.27;lemma comment far=-1.1;lemma comments same=0.65;lemma conclude near=1.27
lemma condemn far=-0.62;lemma confirm far=-1.49;lemma declare near=0.72;lemma decry far=-0.38
lemma demand far=-1.28;lemma deny far=-0.41;lemma describe far=0.36;lemma describe near=1.31
lemma document far=-0.97;lemma e-mails far=-0.5;lemma echo far=0.86;lemma email far=0.69
lemma emails near=1.24;lemma emails same=-1.13;lemma endorse same=0.52;lemma explain same=0.77
lemma feel far=-0.46;lemma go far=-0.71;lemma go near=-1.56;lemma go same=-0.95;lemma hold same=-1.83
lemma include near=-1.43;lemma include same=-1.42;lemma interview far=0.28;lemma interview near=0.8
lemma joke far=-0.51;lemma know far=-0.5;lemma letter same=1.4;lemma memoir far=0.25;lemma mention far=-0.65
lemma message far=-0.56;lemma message same=0.76;lemma note near=1.37;lemma note same=1.72
lemma notes far=-0.75;lemma offer far=-0.49;lemma order far=-1;lemma order same=-0.73;lemma pledge far=-1.01
lemma portray far=-0.36;lemma praise far=0.82;lemma press far=0.8;lemma promise far=0.53
lemma promise near=0.38;lemma promise same=0.62;lemma publish far=-0.77;lemma recall far=0.83
lemma refer same=-0.45;lemma reiterate far=-0.51;lemma reject far=-0.52;lemma relate far=0.93
lemma remark far=-1.46;lemma remarks same=-0.33;lemma repeat far=-0.37;lemma reply far=0.98
lemma reply near=0.88;lemma report near=0.37;lemma report same=0.93;lemma reports far=-0.49
lemma require far=-0.47;lemma respond near=2.35;lemma respond same=1.04;lemma response same=-0.42
lemma reveal far=-1.12;lemma say near=0.6;lemma say same=0.67;lemma see same=-0.6;lemma shout far=-0.49
lemma sign far=-1.21;lemma speak far=0.28;lemma speech same=-1.37;lemma state far=-0.31
lemma state near=-0.65;lemma state same=0.58;lemma statement near=-1.24;lemma statement same=0.53
lemma suggest same=0.95;lemma suggestions far=-0.67;lemma support same=-0.57;lemma talk same=0.71
lemma testimony far=-0.59;lemma think far=-0.72;lemma tout far=1.11;lemma transcript far=-0.61
lemma transcripts far=-0.68;lemma tweet far=-0.54;lemma use far=-0.59;lemma use same=-0.81
lemma video same=0.39;lemma vote far=-0.47;lemma vow far=-0.38;lemma warn far=-0.48;lemma warning far=0.93
lemma words far=0.4;lemma words near=0.61;lemma words same=-0.78;link ,_, back<< judge 1=-0.43
link ,_, same<< say 1=0.66;link ,_, same>> say 0=0.4;link ,_. after>> say 0=-0.97
link ,_. after>> say 1=-0.59;link ,_. before<< judge 1=-0.59;link ,_. before<< noun 1=-0.5
link ,_. same<< judge 1=0.56;link ,_. same<< noun 0=0.82;link ,_. same<< say 1=0.57
link ,_w back<< say 1=-1.06;link ,_w history<< say 1=-0.38;link ,_w same<< say 0=0.73
link ._, before<< say 0=-1.77;link ._, same>> judge 1=-0.78;link ._, same>> say 0=0.56
link ._. after>> say 0=0.17;link ._. after>> say 1=1.07;link ._. before<< judge 1=0.46
link ._. before<< say 1=1.02;link ._. same>> say 0=0.48;link ._w history<< say 1=-0.04
link :_, history<< say 1=-0.25;link :_, same>> say 0=0.85;link :_. back<< say 1=-0.72
link :_. before<< judge 1=-1.17;link :_. before<< noun 1=-1.83;link :_. before<< say 1=-2.65
link :_. history<< judge 1=-1.5;link :_. history<< say 1=-0.93;link :_. same<< noun 0=-0.74
link :_. same<< noun 1=0.36;link ADP_. same<< say 1=1.03;link ADV_. history<< say 1=-0.79
link ADV_w history<< say 1=-0.58;link AUX_, same>> say 0=-1.36;link AUX_. back<< noun 1=-0.81
link AUX_. back<< say 1=-0.55;link AUX_. history<< say 1=-0.95;link AUX_. same<< say 1=0.39
link AUX_w back<< say 1=-0.3;link AUX_w before<< say 1=-0.54;link AUX_w same<< noun 1=0.89
link DET_w same<< noun 1=-1.4;link DET_w same<< say 1=0.88;link PART_. same<< say 1=-1.3
link PART_w history<< judge 1=-1;link PART_w same<< say 1=-1.24;link PRON_w back<< say 1=-0.32
link PUNCT_, history<< say 1=-0.78;link PUNCT_, same>> say 0=1.59;link SCONJ_. same<< say 1=-0.73
link VERB_, back<< say 1=-0.38;link VERB_, same<< judge 0=0.39;link VERB_, same>> say 0=-0.66
link VERB_. before<< say 1=-1.42;link VERB_. history<< judge 1=-0.73;link VERB_. same<< noun 1=-1.1
link VERB_. same<< say 0=1.7;link VERB_w after>> say 1=-0.5;link VERB_w back<< judge 1=-0.52
link VERB_w before<< judge 1=-0.64;link VERB_w before<< noun 1=-0.93;link VERB_w before<< say 1=0.66
link VERB_w history<< say 1=-0.5;link VERB_w same<< judge 0=-1.17;link VERB_w same>> judge 1=0.59
link VERB_w same>> noun 1=1.13;link a_. back<< judge 1=-0.59;link a_. back<< noun 1=-0.66
link a_. back<< say 1=-0.68;link a_. history<< say 1=-0.77;link a_. same<< judge 1=1.28
link a_w after>> say 1=-0.48;link a_w back<< say 1=-0.42;link a_w before<< judge 1=-0.61
link a_w before<< noun 1=-0.55;link a_w before<< say 1=-0.81;link a_w same<< noun 1=0.48
link a_w same<< say 1=-0.64;link a_w same>> noun 1=-0.96;link and_. same<< say 1=0.85
link as_. same<< judge 1=1.16;link as_. same<< say 1=0.77;link is_. same<< say 1=-1.46
link is_w back<< say 1=1.21;link is_w same<< say 1=0.5;link of_w back<< say 1=-0.58
link of_w history<< say 1=-0.48;link phrase_, after>> say 1=-0.54;link phrase_, back<< noun 1=0.75
link phrase_, same<< judge 1=0.97;link phrase_, same<< noun 1=0.9;link phrase_, same<< say 1=-1.37
link phrase_, same>> noun 1=-0.55;link phrase_, same>> say 0=0.64;link phrase_. after>> say 0=-1.17
link phrase_. before<< judge 1=-0.38;link phrase_. before<< noun 1=0.77
link phrase_. history<< judge 1=-0.95;link phrase_. history<< say 1=-0.8;link phrase_. same<< judge 1=0.68
link phrase_. same<< noun 0=0.52;link phrase_. same<< noun 1=0.9;link phrase_. same<< say 1=0.32
link phrase_w back<< say 1=0.7;link phrase_w before<< judge 1=-0.4;link phrase_w before<< say 1=-1.34
link phrase_w history<< noun 1=-0.49;link phrase_w same<< judge 1=0.85;link phrase_w same<< noun 1=0.77
link phrase_w same<> noun 0=1.16;link phrase_w same>> judge 1=0.87;link phrase_w same>> noun 1=-1.11
link phrase_w same>> say 1=-0.86;link quote_, same>> say 0=0.74;link start_, back<< noun 0=-0.48
link start_. back<< judge 1=0.76;link start_. back<< noun 1=0.96;link start_. back<< say 0=1.5
link start_. back<< say 1=1.33;link start_w back<< judge 1=-0.45;link start_w history<< say 1=0.65
link start_w same>> noun 1=0.98;link start_w same>> say 0=-1.07;link start_w same>> say 1=1.65
link that_. same<< noun 0=0.65;link that_w back<< say 1=-0.37;link that_w history<< say 1=-0.67
link the_w back<< say 1=-0.45;link the_w before<< say 1=-0.68;link the_w same<< judge 1=-0.98
link the_w same<< noun 1=-1.47;link the_w same>> judge 1=-1.42;link the_w same>> noun 1=0.54
link to_. history<< say 1=-0.54;link to_w back<< say 1=1.07;link to_w same<< say 1=0.37
link was_, back<< noun 1=-0.37;link was_. history<< say 1=-0.39;link was_. same<< noun 1=-0.52
link was_. same<< say 1=-0.61;link was_w same<< say 1=1.68;link were_. same<< noun 1=-0.33
link were_. same<< say 1=-1.08;nobody=1.04;nobody 1 A,=1.83;nobody 1 A.=0.46;nobody 1 Aw=1.08
nobody 1 a,=0.61;nobody 1 a.=-0.58;nobody 1 aw=1.11;nobody 16 A.=0.51;nobody 16 a.=0.82;nobody 16 aw=-1.57
nobody 2 A,=-0.25;nobody 2 A,T=0.79;nobody 2 A.=-2.43;nobody 2 aw=0.91;nobody 3 A,=-2.24;nobody 3 A,T=0.57
nobody 3 A.=-0.56;nobody 3 A.T=0.65;nobody 3 Aw=-0.58;nobody 3 a,=-0.67;nobody 3 a.=-0.76;nobody 4 A.=-1.25
nobody 4 AwT=0.68;nobody 4 a,=-0.45;nobody 6 A,=-0.25;nobody 6 A,T=1.27;nobody 6 A.=-0.89;nobody 6 Aw=0.66
nobody 9 A.=-0.43;nobody 9 a,=-0.39;nobody 9 aw=-0.41;nobody A,T false false=1.08;nobody A. true false=-0.55
nobody A.T false false=2.05;nobody Aw true false=0.82;nobody AwT false false=1.37;nobody a, false false=0.55
nobody after - aw short=0.47;nobody after ADP AwT short=0.61;nobody after ADP aw long=-1.67
nobody after ADP aw short=-0.58;nobody after ADV a. short=-2.58;nobody after AUX aw short=0.39
nobody after CCONJ aw short=-0.57;nobody after PART aw short=-1.64;nobody after SCONJ aw short=-0.54
nobody after VERB A, long=-0.48;nobody after VERB A,T short=1.47;nobody after VERB a, long=-1.3
nobody after VERB a, short=0.45;nobody after VERB aw short=0.58;nobody after none A, short=-1.43
nobody after none A. short=-1.42;nobody after none A.T short=-0.55;nobody after none Aw long=-0.52
nobody after phrase A,T short=1.11;nobody after phrase A. long=-0.48;nobody after phrase A.T short=-0.34
nobody after phrase Aw short=1.16;nobody after phrase AwT short=0.83;nobody after phrase a, short=0.8
nobody before , short=0.9;nobody before . short=-1.46;nobody before : short=-1.31
nobody before ADP long=0.61;nobody before ADP short=1.28;nobody before ADV long=1.74
nobody before AUX long=-0.56;nobody before PART long=1.39;nobody before PART short=1.13
nobody before PRON short=1.35;nobody before PUNCT long=1.31;nobody before PUNCT short=0.91
nobody before SCONJ long=-1.47;nobody before a short=0.35;nobody before and short=1.15
nobody before are long=1.17;nobody before as long=0.76;nobody before for short=0.67
nobody before in short=0.58;nobody before is long=1.43;nobody before is short=-0.61
nobody before phrase short=0.9;nobody before quote long=-1.39;nobody before quote short=0.65
nobody before start short=0.65;nobody before that short=-1.77;nobody before the long=-0.49
nobody before were long=-2.27;nobody before were short=-2.45;nobody best judge 0  a.=-0.67
nobody best judge 0  long=-0.36;nobody best judge 1  aw=-0.98;nobody best judge 1  long=-1.49
nobody best judge 2  aw=-0.29;nobody best judge 4  a,=-0.49;nobody best judge 8  short=0.45
nobody best none A.T=-1.12;nobody best none a.=-1.4;nobody best none short=0.73;nobody best noun 0  aw=-1.08
nobody best noun 0  long=1.19;nobody best noun 0  short=0.56;nobody best noun 1  aw=-0.54
nobody best noun 1  long=0.52;nobody best noun 2  aw=-1.45;nobody best noun 2  long=-0.5
nobody best noun 2  short=0.47;nobody best noun 4  a.=-0.4;nobody best say 0  A,=0.49
nobody best say 0  Aw=1.41;nobody best say 0  AwT=1.26;nobody best say 0  a,=-0.56
nobody best say 0  aw=-0.66;nobody best say 0  long=0.81;nobody best say 0  short=0.41
nobody best say 1  A.=-0.77;nobody best say 1  a,=-1.17;nobody best say 2  a,=-2.97
nobody best say 2  a.=-0.42;nobody best say 2  aw=-0.61;nobody best say 2  short=0.43
nobody best say 4  A.=-0.11;nobody best say 4  Aw=-0.83;nobody best say 4  a,=-1.96
nobody best say 4  a.=0.94;nobody best say 4  short=0.14;nobody continues false=1.04
nobody continues true=0.75;nobody said false long=0.81;nobody said false short=1.17
nobody said true long=1.4;nobody said true short=0.98;nobody word an=0.77;nobody word and=0.46
nobody word are=0.78;nobody word be=-0.86;nobody word for=0.78;nobody word in=0.41;nobody word of=0.53
nobody word on=0.56;nobody word to=0.59;nobody word was=0.73;nocue i=-1.66;nocue it=-0.73;nocue same<=0.69
nocue we=-1.22;nocue you=-0.82;place after> 0 cue=0.73;place back< 1 cue=0.41;place history< 1 cue=0.83
place history< 2 cue=-0.89;place history< 3 cue=-0.75;place same< 0 cue=1.01;place same< 1 bare=0.44
place same< 1 cue=0.95;place same< 2 bare=0.52;place same< 2 cue=1.03;place same< 3 bare=0.48
place same< 3 cue=0.91;place same< 4 bare=0.63;place same< 4 cue=0.81;place same> 0 bare=1.81
place same> 0 cue=0.88;place same> 2 cue=0.64;place same> 3 bare=-0.35;place same> 3 cue=0.56
place same> 4 cue=-0.65;shape A, long same>=0.73;shape A, short same>=0.63;shape A. long same<=0.54
shape A. long same>=1.12;shape A. short back<=-0.58;shape Aw long back<=-0.55;shape Aw short back<=-0.46
shape Aw short before<=-0.61;shape Aw short history<=-0.58;shape Aw short same<=0.56
shape Aw short same>=-0.47;shape a, long after>=-0.66;shape a, long before<=-0.42
shape a, short before<=-0.43;shape a, short same<=0.49;shape a. short history<=-0.61
shape a. short same>=-1.26;shape aw long same<=0.79;shape aw long same>=-0.39;shape aw short before<=-0.46
shape aw short same<=0.75;tie after judge apposed=-0.94;tie after noun issuer=-0.69
tie after noun source=1.05;tie after say apposed=1.59;tie after say infinitive=-1.68
tie after say inverted=-0.56;tie after say participle=-0.81;tie after say shared=-1.06
tie after> judge direct 2=-0.61;tie after> say direct 1=-1.05;tie after> say direct 8=0.55
tie back say agent=-0.49;tie back say issuer=-0.63;tie back< judge direct 2=0.74
tie back< judge infinitive 1=-1.11;tie back< judge infinitive 2=-1.25;tie back< judge participle 2=-0.58
tie back< noun issuer 0=1.19;tie back< noun owner 0=-1.28;tie back< noun owner 2=-0.9
tie back< noun source 4=-0.53;tie back< say apposed 4=0.92;tie back< say direct 1=0.64
tie back< say infinitive 4=0.87;tie back< say inverted 8=-0.51;tie back< say issuer 8=-0.73
tie back< say participle 4=-0.44;tie back< say shared 4=-0.31;tie back< say shared 8=-0.54
tie before judge apposed=-0.43;tie before judge relative=1.39;tie before noun issuer=0.3
tie before noun owner=-0.1;tie before say according=1.6;tie before say apposed=-0.1
tie before say relative=1.3;tie before say shared=-0.45;tie before< judge direct 1=-1.3
tie before< judge direct 2=1.23;tie before< judge infinitive 4=-1.11;tie before< judge infinitive 8=-0.36
tie before< judge passive 8=-0.34;tie before< judge relative 8=-0.88;tie before< noun issuer 0=1.59
tie before< noun issuer 4=0.62;tie before< noun owner 2=-0.26;tie before< noun owner 4=-0.66
tie before< noun owner 8=-0.48;tie before< say apposed 8=-1.41;tie before< say direct 2=0.59
tie before< say direct 8=0.52;tie before< say inverted 0=1.34;tie history say issuer=-0.95
tie history say participle=-0.78;tie history< say apposed 8=-0.68;tie history< say issuer 8=-0.95
tie history< say participle 8=-0.79;tie judge agent name=0.69;tie judge agent people=0.72
tie judge agent thing=-1.09;tie judge apposed person=-0.79;tie judge apposed thing=-0.98
tie judge direct i=-1.42;tie judge direct it=1.33;tie judge direct they=-0.68;tie judge direct you=-0.88
tie judge infinitive body=0.9;tie judge infinitive it=0.75;tie judge infinitive thing=-0.91
tie judge participle body=-2.22;tie judge participle document=-1.7;tie judge participle he=0.3
tie judge participle it=-1.74;tie judge participle people=0.74;tie judge participle they=0.51
tie judge participle thing=-1.01;tie judge passive body=-1.28;tie judge passive document=-1.77
tie judge passive he=0.71;tie judge passive name=-1.3;tie judge passive people=1.21
tie judge relative name=0.46;tie judge relative people=-0.7;tie judge relative person=-1.71
tie judge relative thing=-0.83;tie judge shared body=0.7;tie judge shared name=0.2
tie judge shared people=-2.58;tie judge shared person=0.5;tie judge shared thing=-0.8
tie noun issuer document=-0.92;tie noun issuer it=-1.96;tie noun issuer person=0.6;tie noun issuer they=0.37
tie noun owner name=-0.58;tie noun source body=0.62;tie noun source document=-1.16
tie noun source person=1.07;tie noun source thing=-0.71;tie same judge agent=1.29
tie same judge apposed=0.71;tie same judge issuer=0.98;tie same judge relative=-0.77
tie same noun issuer=0.69;tie same say according=2.4;tie same say apposed=0.33;tie same say direct=0.56
tie same say infinitive=-0.51;tie same say passive=-1.18;tie same say relative=-1.23
tie same< judge direct 2=0.61;tie same< judge direct 8=-0.15;tie same< judge infinitive 8=-1.47
tie same< judge participle 1=0.68;tie same< judge participle 4=0.33;tie same< judge participle 8=0.74
tie same< judge shared 2=0.82;tie same< noun issuer 1=0.37;tie same< noun issuer 8=0.25
tie same< noun owner 0=0.71;tie same< say apposed 0=-0.48;tie same< say apposed 4=0.6
tie same< say apposed 8=1.13;tie same< say direct 0=0.61;tie same< say direct 2=0.41
tie same< say inverted 1=-2.49;tie same< say inverted 2=-0.84;tie same< say inverted 4=-0.97
tie same< say inverted 8=-1.69;tie same< say participle 4=0.98;tie same< say shared 0=0.87
tie same< say shared 4=1;tie same> judge direct 0=0.47;tie same> judge direct 1=-1.69
tie same> judge direct 8=-0.37;tie same> judge infinitive 0=0.44;tie same> judge relative 4=-1.09
tie same> noun owner 1=-1.37;tie same> noun owner 8=-0.38;tie same> say direct 0=0.66
tie same> say direct 1=0.93;tie same> say direct 4=-0.39;tie same> say inverted 0=1.3
tie same> say inverted 4=-0.72;tie same> say inverted 8=2.14;tie same> say participle 0=1.12
tie same> say relative 2=-1.15;tie say according body=1.52;tie say according name=1.38
tie say according people=-0.53;tie say according thing=0.67;tie say agent name=1.01
tie say apposed name=0.62;tie say apposed thing=0.53;tie say direct body=0.48;tie say direct document=0.64
tie say direct i=-0.79;tie say direct it=0.7;tie say direct other-pronoun=-1.78;tie say direct people=-0.48
tie say direct person=0.57;tie say direct they=0.57;tie say infinitive body=-1.37
tie say infinitive document=1.83;tie say infinitive it=-0.86;tie say infinitive thing=-2.08
tie say inverted body=-1.03;tie say inverted he=-1.68;tie say inverted people=-0.73
tie say inverted person=0.91;tie say issuer body=2.04;tie say issuer he=1.14;tie say issuer name=-0.55
tie say participle body=-0.16;tie say participle document=-0.58;tie say participle person=0.76
tie say participle thing=-0.4;tie say passive he=0.99;tie say passive name=-1.28;tie say passive thing=-0.85
tie say relative name=-0.61;tie say relative people=-0.93;tie say relative person=-1.31
tie say shared body=-1.9;tie say shared he=0.62;tie say shared person=-1.08;tie say shared thing=-2.5
zone same<=0.86
`;

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split(/[;\n]/u)
    .map((entry) => [entry.slice(0, entry.lastIndexOf('=')), Number(entry.slice(entry.lastIndexOf('=') + 1))]),
);

/** The weight of a feature; 0 for one that was not learnt. */
export function weightOf(feature: string): number {
  return WEIGHTS.get(feature) ?? 0;
}
