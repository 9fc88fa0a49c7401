// How much each feature speaks for a speaker, learnt by maximum likelihood from annotated news of seven publishers
// by scripts/learn/speakers.mjs (no name or sentence of them stands here). Longer than other files: data only.

const TABLE = `
adjacent false < judge agent A. long=-0.14;adjacent false < judge apposed a. short=0.82
adjacent false < judge direct A. short=-0.17;adjacent false < judge direct Aw long=-0.19
adjacent false < judge direct Aw short=0.17;adjacent false < judge direct a, long=-0.18
adjacent false < judge infinitive A. short=0.27;adjacent false < judge infinitive Aw long=0.53
adjacent false < judge infinitive Aw short=-0.13;adjacent false < judge infinitive a, long=-0.16
adjacent false < judge infinitive a, short=-0.14;adjacent false < judge infinitive a. short=0.2
adjacent false < judge infinitive aw long=0.27;adjacent false < judge infinitive aw short=-0.15
adjacent false < judge issuer A. long=-0.13;adjacent false < judge issuer a. long=0.34
adjacent false < judge issuer aw short=-0.81;adjacent false < judge participle A. long=0.26
adjacent false < judge participle A. short=-0.23;adjacent false < judge participle Aw long=-0.18
adjacent false < judge participle Aw short=-0.69;adjacent false < judge participle a, long=-0.09
adjacent false < judge participle a. short=0.29;adjacent false < judge participle aw long=0.11
adjacent false < judge passive Aw short=0.29;adjacent false < judge passive a. long=-0.12
adjacent false < judge passive a. short=-0.23;adjacent false < judge passive aw short=0.12
adjacent false < judge relative A. long=0.25;adjacent false < judge relative a. long=-0.36
adjacent false < judge relative aw short=0.43;adjacent false < judge shared A, short=0.29
adjacent false < judge shared Aw short=-0.24;adjacent false < judge shared a, short=0.15
adjacent false < judge shared a. long=-0.15;adjacent false < judge shared a. short=0.2
adjacent false < noun issuer A, short=-0.22;adjacent false < noun issuer A. long=0.18
adjacent false < noun issuer A. short=0.25;adjacent false < noun issuer Aw long=-0.09
adjacent false < noun issuer Aw short=-0.23;adjacent false < noun issuer a, long=-0.26
adjacent false < noun issuer a. long=0.09;adjacent false < noun owner A, short=0.1
adjacent false < noun owner A. long=-0.13;adjacent false < noun owner A. short=-0.15
adjacent false < noun owner Aw short=-0.16;adjacent false < noun owner a. short=-0.13
adjacent false < noun source a, short=-0.14;adjacent false < noun source a. long=-0.13
adjacent false < noun source a. short=-0.1;adjacent false < noun source aw short=-0.1
adjacent false < say according A, short=-0.19;adjacent false < say according A. long=0.13
adjacent false < say according Aw short=0.47;adjacent false < say according a. long=-0.25
adjacent false < say according a. short=0.33;adjacent false < say according aw short=0.55
adjacent false < say apposed A. long=0.23;adjacent false < say apposed A. short=-0.24
adjacent false < say apposed Aw short=-0.71;adjacent false < say apposed a, long=0.1
adjacent false < say apposed a, short=0.28;adjacent false < say apposed a. short=-0.14
adjacent false < say apposed aw long=0.1;adjacent false < say apposed aw short=0.09
adjacent false < say direct A. long=0.08;adjacent false < say infinitive A, short=-0.35
adjacent false < say infinitive A. long=-0.16;adjacent false < say infinitive A. short=0.65
adjacent false < say infinitive Aw short=-0.17;adjacent false < say infinitive a, long=0.34
adjacent false < say infinitive a, short=0.52;adjacent false < say infinitive a. long=0.37
adjacent false < say infinitive a. short=-0.32;adjacent false < say infinitive aw short=-0.25
adjacent false < say inverted A, short=-0.15;adjacent false < say inverted A. long=0.21
adjacent false < say inverted A. short=0.42;adjacent false < say inverted Aw long=-0.11
adjacent false < say inverted Aw short=-0.18;adjacent false < say inverted a, short=-0.1
adjacent false < say inverted a. short=-0.2;adjacent false < say inverted aw long=-0.23
adjacent false < say inverted aw short=-0.22;adjacent false < say participle A, short=0.07
adjacent false < say participle Aw short=-0.23;adjacent false < say participle a, short=-0.12
adjacent false < say participle a. short=0.14;adjacent false < say passive aw short=-0.18
adjacent false < say relative A. long=0.17;adjacent false < say relative a. long=0.45
adjacent false < say relative a. short=0.25;adjacent false < say relative aw short=0.23
adjacent false < say shared A. short=-0.18;adjacent false < say shared Aw short=-0.09
adjacent false < say shared a, short=0.33;adjacent false < say shared a. long=-0.29
adjacent false < say shared a. short=0.22;adjacent false < say shared aw short=0.1
adjacent false > judge direct A, short=-0.17;adjacent false > judge direct A. long=0.17
adjacent false > judge direct A. short=-0.13;adjacent false > judge direct Aw short=-0.16
adjacent false > judge direct a, long=-0.13;adjacent false > judge direct a, short=-0.11
adjacent false > judge infinitive aw short=-0.13;adjacent false > judge passive aw short=-0.12
adjacent false > judge relative A, long=-0.1;adjacent false > noun issuer A. long=-0.11
adjacent false > noun issuer aw short=-0.14;adjacent false > noun owner A. long=-0.1
adjacent false > noun owner A. short=-0.11;adjacent false > noun owner Aw long=0.27
adjacent false > noun owner Aw short=-0.13;adjacent false > noun owner a, long=-0.14
adjacent false > noun owner a, short=-0.09;adjacent false > noun owner aw long=-0.1
adjacent false > noun source Aw short=-0.14;adjacent false > noun source aw short=-0.13
adjacent false > say according A, long=1.35;adjacent false > say according aw short=0.59
adjacent false > say apposed A, long=-0.75;adjacent false > say apposed A. long=1.03
adjacent false > say direct A, long=-0.17;adjacent false > say direct A, short=-0.23
adjacent false > say direct A. long=0.27;adjacent false > say direct A. short=-0.17
adjacent false > say direct Aw long=0.67;adjacent false > say direct a, long=-0.2
adjacent false > say direct a, short=0.14;adjacent false > say direct a. long=-0.12
adjacent false > say direct a. short=-0.09;adjacent false > say infinitive aw short=-0.36
adjacent false > say inverted A, long=0.46;adjacent false > say inverted Aw long=0.53
adjacent false > say inverted aw short=1.27;adjacent false > say participle A, short=-0.19
adjacent true < judge apposed a. short=0.45;adjacent true < judge direct Aw short=0.17
adjacent true < judge direct a, short=1.24;adjacent true < judge direct a. long=0.26
adjacent true < judge direct a. short=0.33;adjacent true < judge direct aw long=0.85
adjacent true < judge direct aw short=-0.47;adjacent true < judge participle aw short=-0.37
adjacent true < judge shared aw short=-0.61;adjacent true < noun issuer A. short=-0.95
adjacent true < noun issuer a. long=0.51;adjacent true < noun issuer a. short=1.07
adjacent true < noun owner A, long=-0.29;adjacent true < noun owner A, short=-0.34
adjacent true < noun owner A. long=0.44;adjacent true < noun owner a. long=0.38
adjacent true < noun owner a. short=-0.24;adjacent true < noun source aw short=1.02
adjacent true < say apposed A. long=0.13;adjacent true < say direct A. long=0.17
adjacent true < say direct A. short=0.64;adjacent true < say direct Aw long=0.57
adjacent true < say direct a. short=0.23;adjacent true < say direct aw short=0.5
adjacent true < say infinitive A. long=-0.4;adjacent true < say participle A. long=-0.35
adjacent true < say participle a. long=0.53;adjacent true < say participle aw short=0.41
adjacent true < say shared A. long=-0.15;adjacent true > judge direct A, long=0.95
adjacent true > judge direct Aw short=-0.44;adjacent true > judge direct a, short=-0.4
adjacent true > judge direct aw short=-0.32;adjacent true > judge infinitive aw short=0.68
adjacent true > judge participle aw short=0.2;adjacent true > judge shared aw short=0.43
adjacent true > noun issuer a, short=-0.59;adjacent true > noun issuer aw short=0.31
adjacent true > noun owner Aw short=-0.2;adjacent true > noun owner aw short=-0.17
adjacent true > say apposed A, long=0.1;adjacent true > say direct A, long=0.28
adjacent true > say direct A, short=0.36;adjacent true > say direct A. long=0.31
adjacent true > say direct Aw long=0.29;adjacent true > say direct Aw short=-0.22
adjacent true > say direct a, long=0.59;adjacent true > say direct a, short=0.61
adjacent true > say direct aw long=0.46;adjacent true > say infinitive aw short=-0.96
adjacent true > say inverted A, long=0.37;adjacent true > say inverted A, short=0.41
adjacent true > say inverted A. long=0.63;adjacent true > say inverted Aw long=-0.13
adjacent true > say inverted a, long=0.64;adjacent true > say inverted a, short=0.22
adjacent true > say participle A, short=0.25;adjacent true > say participle a, short=-0.29
adjacent true > say participle aw short=0.88;adjacent true > say shared a, short=-0.16
adjacent true > say shared aw long=-0.28;adjacent true > say shared aw short=0.59;alone back< -1=-0.14
alone back< 0=1.07;alone back< 1=-0.34;alone history< 0=0.14;alone history< 1=-0.32;beside after> , ,=-0.08
beside after> , ADP=-0.1;beside after> . ,=-0.1;beside after> . CCONJ=-0.1;beside after> ADP AUX=-0.1
beside after> ADP CCONJ=-0.09;beside after> ADP NUM=-0.15;beside after> ADP mark=-0.11
beside after> AUX ,=0.3;beside after> AUX .=-0.14;beside after> AUX ADP=-0.11;beside after> CCONJ ,=-0.09
beside after> CCONJ .=-0.12;beside after> CCONJ ADV=-0.1;beside after> CCONJ CCONJ=-0.16
beside after> VERB PRON=-0.18;beside after> mark .=-0.22;beside after> mark mark=-0.16
beside after> quote ,=0.52;beside after> quote ADP=-0.16;beside after> quote ADV=-0.12
beside after> quote AUX=-0.1;beside back< ( -=-0.09;beside back< , (=-0.11;beside back< , -=-0.12
beside back< - ADJ=-0.09;beside back< - CCONJ=-0.1;beside back< . (=-0.1;beside back< . .=-0.1
beside back< . :=-0.09;beside back< . ADJ=0.3;beside back< ADP :=-0.13;beside back< ADP DET=-0.09
beside back< ADP quote=-0.09;beside back< AUX AUX=-0.11;beside back< AUX SCONJ=-0.1
beside back< AUX VERB=-0.09;beside back< CCONJ PART=-0.09;beside back< DET ,=-0.14
beside back< DET VERB=-0.1;beside back< NUM ADP=-0.11;beside back< SCONJ ,=-0.15;beside back< SYM ADP=-0.09
beside back< VERB (=-0.09;beside back< VERB VERB=-0.08;beside back< mark -=-0.11;beside back< mark .=-0.12
beside back< mark CCONJ=-0.09;beside back< mark mark=-0.1;beside back< none AUX=-0.12
beside back< none PART=-0.11;beside back< phrase :=-0.16;beside back< phrase mark=-0.12
beside back< quote .=-0.1;beside back< quote PART=-0.1;beside back< — ADP=-0.11;beside back< — VERB=0.2
beside before< ( .=-0.09;beside before< , (=0.66;beside before< , .=-0.09;beside before< , ADP=-0.07
beside before< , ADV=-0.16;beside before< , AUX=-0.11;beside before< , CCONJ=-0.08
beside before< , PART=-0.08;beside before< - ADP=-0.08;beside before< - VERB=-0.17;beside before< . (=1.1
beside before< . ADP=0.32;beside before< . ADV=-0.09;beside before< . phrase=-0.3
beside before< ADJ ADP=-0.19;beside before< ADP (=-0.09;beside before< ADP -=-0.08
beside before< ADP :=-0.26;beside before< ADP ADP=-0.08;beside before< ADP VERB=-0.08
beside before< ADP mark=-0.14;beside before< ADP phrase=-0.09;beside before< ADP quote=-0.08
beside before< ADP —=-0.13;beside before< ADV AUX=-0.11;beside before< ADV CCONJ=-0.21
beside before< ADV VERB=-0.13;beside before< ADV phrase=-0.13;beside before< AUX ,=0.25
beside before< AUX VERB=-0.31;beside before< CCONJ (=-0.09;beside before< CCONJ ,=-0.08
beside before< CCONJ .=-0.09;beside before< CCONJ ADP=-0.09;beside before< CCONJ AUX=-0.11
beside before< CCONJ CCONJ=-0.12;beside before< CCONJ VERB=-0.14;beside before< CCONJ phrase=0.36
beside before< DET ADP=-0.09;beside before< PRON VERB=-0.15;beside before< SCONJ ADP=0.17
beside before< SCONJ ADV=-0.14;beside before< SCONJ VERB=-0.08;beside before< SCONJ quote=-0.1
beside before< VERB (=-0.22;beside before< VERB ,=0.36;beside before< VERB ADJ=0.14
beside before< VERB ADV=-0.23;beside before< VERB AUX=-0.08;beside before< VERB CCONJ=-0.1
beside before< VERB DET=-0.07;beside before< VERB PRON=-0.1;beside before< VERB VERB=-0.24
beside before< VERB phrase=-0.08;beside before< VERB —=-0.17;beside before< mark ADV=0.62
beside before< mark VERB=0.39;beside before< phrase .=-0.1;beside before< phrase AUX=-0.09
beside before< phrase VERB=-0.17;beside before< quote ,=0.61;beside before< quote .=0.44
beside before< quote ADP=0.22;beside before< quote CCONJ=1.09;beside before< quote VERB=0.34
beside before< quote phrase=0.75;beside history< ( .=-0.15;beside history< , (=-0.34
beside history< , -=-0.18;beside history< , ADP=-0.11;beside history< , CCONJ=-0.12
beside history< - :=-0.15;beside history< - VERB=-0.11;beside history< - phrase=-0.22
beside history< . :=-0.25;beside history< . PART=-0.17;beside history< . phrase=-0.1
beside history< ADP CCONJ=-0.1;beside history< ADP mark=-0.09;beside history< CCONJ ,=-0.1
beside history< VERB (=0.34;beside history< VERB .=-0.1;beside history< VERB ADJ=-0.17
beside history< VERB SCONJ=-0.09;beside history< mark AUX=-0.15;beside history< phrase .=-0.15
beside history< quote (=0.14;beside history< — VERB=-0.3;beside same< ( )=-0.14;beside same< ( -=-0.15
beside same< ( .=-0.1;beside same< ( VERB=0.58;beside same< , (=1.17;beside same< , -=-0.68
beside same< , ADP=-0.04;beside same< , ADV=0.72;beside same< , PART=0.3;beside same< , PRON=0.81
beside same< , VERB=0.89;beside same< , phrase=0.18;beside same< - ,=-0.53;beside same< - VERB=-0.31
beside same< . (=0.9;beside same< . ,=1.1;beside same< . ADJ=0.48;beside same< . ADP=1.13
beside same< . ADV=0.55;beside same< . AUX=0.5;beside same< . CCONJ=1.23;beside same< . PART=1.19
beside same< . PRON=0.7;beside same< . VERB=0.51;beside same< . phrase=1.09;beside same< . quote=-0.24
beside same< : ADP=2.04;beside same< : VERB=0.52;beside same< ADJ ,=-0.15;beside same< ADJ ADP=-0.14
beside same< ADP -=0.17;beside same< ADP :=-0.21;beside same< ADP ADJ=-0.38;beside same< ADP ADV=0.12
beside same< ADP AUX=0.22;beside same< ADP NUM=-0.25;beside same< ADP SYM=0.68;beside same< ADP mark=-0.13
beside same< ADP quote=-0.12;beside same< ADP —=-0.18;beside same< ADV ,=0.16;beside same< ADV ADP=0.65
beside same< ADV ADV=0.56;beside same< ADV AUX=0.19;beside same< ADV CCONJ=-0.31;beside same< ADV PART=0.88
beside same< ADV VERB=0.23;beside same< ADV quote=-0.31;beside same< AUX ADV=-0.26
beside same< AUX CCONJ=-0.16;beside same< AUX PART=0.73;beside same< AUX VERB=0.41
beside same< CCONJ ,=-0.09;beside same< CCONJ ADP=0.21;beside same< CCONJ ADV=-0.51
beside same< CCONJ AUX=0.12;beside same< CCONJ CCONJ=-0.11;beside same< CCONJ PART=0.87
beside same< CCONJ VERB=0.7;beside same< CCONJ phrase=-0.15;beside same< CCONJ quote=-0.19
beside same< PART ,=0.4;beside same< PART ADP=-0.15;beside same< PRON ADP=0.57;beside same< PRON AUX=-0.17
beside same< PRON VERB=0.17;beside same< SCONJ ,=0.64;beside same< SCONJ ADJ=-0.19
beside same< SCONJ ADV=0.21;beside same< SCONJ AUX=-0.14;beside same< SCONJ CCONJ=-0.11
beside same< SCONJ PART=-0.18;beside same< SCONJ VERB=0.19;beside same< SCONJ phrase=-0.29
beside same< SCONJ quote=-0.1;beside same< SYM ,=-0.11;beside same< VERB (=-1.09;beside same< VERB ,=0.13
beside same< VERB -=-0.2;beside same< VERB :=0.33;beside same< VERB ADJ=-0.38;beside same< VERB ADP=-0.06
beside same< VERB ADV=-0.32;beside same< VERB AUX=-0.15;beside same< VERB CCONJ=-0.21
beside same< VERB DET=-0.1;beside same< VERB PART=0.19;beside same< VERB PRON=-0.16
beside same< VERB VERB=-0.64;beside same< VERB mark=-0.09;beside same< VERB quote=-0.19
beside same< VERB —=-0.14;beside same< mark ADP=-0.07;beside same< mark AUX=1.91;beside same< mark VERB=0.84
beside same< mark quote=-0.17;beside same< phrase ,=-0.09;beside same< phrase ADV=-0.48
beside same< phrase PRON=-0.18;beside same< phrase SCONJ=-0.19;beside same< phrase VERB=0.39
beside same< phrase phrase=0.37;beside same< phrase quote=-0.24;beside same< quote ,=0.68
beside same< quote ADP=0.54;beside same< quote ADV=1.15;beside same< quote AUX=0.28
beside same< quote CCONJ=2.04;beside same< quote VERB=0.27;beside same< quote phrase=0.25
beside same< quote quote=-0.28;beside same< — VERB=0.87;beside same> ( )=-0.08;beside same> ( .=-0.07
beside same> , ,=-0.15;beside same> , .=-0.09;beside same> , AUX=0.37;beside same> , CCONJ=-0.09
beside same> , VERB=0.86;beside same> , phrase=0.34;beside same> - ,=-0.09;beside same> - .=-0.09
beside same> - ADP=-0.24;beside same> ADP (=-0.15;beside same> ADP -=-0.12;beside same> ADP :=-0.21
beside same> ADP ADJ=-0.09;beside same> ADP ADV=0.15;beside same> ADP AUX=-0.1;beside same> ADP CCONJ=-0.08
beside same> ADP VERB=-0.16;beside same> ADP mark=-0.17;beside same> ADP quote=0.43;beside same> ADP —=0.37
beside same> ADV ,=-0.11;beside same> ADV ADV=0.68;beside same> ADV AUX=-0.18;beside same> ADV VERB=-0.37
beside same> ADV phrase=-0.31;beside same> AUX ,=0.74;beside same> AUX .=0.21;beside same> AUX ADP=-0.1
beside same> AUX VERB=-0.59;beside same> CCONJ ,=-0.16;beside same> CCONJ ADP=-0.07
beside same> CCONJ ADV=-0.35;beside same> CCONJ CCONJ=-0.08;beside same> CCONJ VERB=-0.6
beside same> DET ADP=0.57;beside same> PRON AUX=-0.11;beside same> PRON VERB=-0.36
beside same> SCONJ ADP=0.39;beside same> SCONJ ADV=-0.34;beside same> SCONJ AUX=-0.09
beside same> SCONJ VERB=-0.26;beside same> VERB (=0.11;beside same> VERB ,=0.42;beside same> VERB -=-0.29
beside same> VERB .=0.27;beside same> VERB ADJ=0.13;beside same> VERB AUX=-0.17
beside same> VERB CCONJ=-0.17;beside same> VERB PART=-0.11;beside same> VERB PRON=0.15
beside same> VERB SCONJ=-0.11;beside same> VERB VERB=-0.32;beside same> VERB quote=-0.07
beside same> mark VERB=-0.21;beside same> phrase ,=-0.13;beside same> phrase .=-0.11
beside same> phrase AUX=-0.07;beside same> phrase VERB=-0.38;beside same> phrase phrase=-0.09
beside same> quote (=0.95;beside same> quote ,=1.09;beside same> quote .=-0.19;beside same> quote ADV=0.59
beside same> quote AUX=-0.05;beside same> quote CCONJ=1.32;beside same> quote PART=0.57
beside same> quote PRON=-0.22;beside same> quote VERB=0.36;beside same> quote phrase=0.54
between before 0 say=0.2;between before 1 noun=0.1;between before 2 judge=-0.2;between before 2 noun=-0.1
between before 2 say=-0.2;between same 0 judge=0.2;between same 0 noun=0.11;between same 0 say=0.29
between same 1 judge=-0.15;between same 2 noun=-0.19;between same 2 say=0.33;between same 3 noun=-0.5
clause bare 0 same=0.24;clause bare 1 same=0.44;clause bare broken 0 same=0.14
clause bare broken 1 same=-0.1;clause bare broken 2 same=-0.21;clause none 0 before=0.14
clause none 0 same=0.26;clause that 0 same=0.54;clause that 1 same=1.27;clause that broken 0 same=0.29
continues -1=-0.16;continues 0=0.42;continues 1=-0.19;crossed 0 before <=0.14;crossed 0 same <=0.23
crossed 0 same >=0.26;crossed 2 same <=0.46;cue after> > noun 0=0.31;cue after> > noun 1=-0.08
cue after> > say 0=0.12;cue after> > say 1=0.11;cue back< < noun 0=0.09;cue back< < say 0=0.13
cue back< < say 2=0.12;cue before< < judge 0=0.18;cue before< < judge 1=0.26;cue before< < judge 2=0.17
cue before< < noun 0=0.11;cue before< < noun 1=0.42;cue before< < say 0=0.26;cue before< < say 1=0.16
cue before< < say 2=0.15;cue before< < say 4=0.16;cue history< < say 2=-0.09;cue history< < say 4=0.33
cue length 1 after say 0=-0.14;cue length 1 back say 4=-0.09;cue length 1 before judge 4=-0.1
cue length 1 before judge 8=-0.14;cue length 1 before noun 8=-0.09;cue length 1 before say 8=-0.32
cue length 1 same judge 0=0.29;cue length 1 same judge 1=-0.17;cue length 1 same judge 2=0.48
cue length 1 same judge 4=0.32;cue length 1 same judge 8=0.19;cue length 1 same noun 0=0.34
cue length 1 same noun 1=-0.11;cue length 1 same noun 2=-0.07;cue length 1 same noun 4=0.17
cue length 1 same noun 8=-0.09;cue length 1 same say 0=0.36;cue length 1 same say 1=-0.08
cue length 1 same say 2=0.21;cue length 1 same say 4=0.65;cue length 1 same say 8=0.11
cue length 16 after judge 0=-0.19;cue length 16 after say 0=-0.17;cue length 16 after say 2=0.1
cue length 16 after say 8=0.15;cue length 16 back judge 1=-0.11;cue length 16 back judge 2=0.16
cue length 16 back noun 0=0.16;cue length 16 back noun 2=-0.17;cue length 16 back say 0=0.31
cue length 16 back say 1=-0.36;cue length 16 back say 2=0.21;cue length 16 before judge 1=0.69
cue length 16 before judge 2=0.27;cue length 16 before judge 4=-0.07;cue length 16 before noun 0=0.13
cue length 16 before noun 1=0.51;cue length 16 before noun 2=-0.26;cue length 16 before say 0=0.18
cue length 16 before say 2=0.23;cue length 16 before say 4=0.2;cue length 16 before say 8=0.28
cue length 16 history say 2=-0.11;cue length 16 same judge 0=0.53;cue length 16 same judge 2=0.32
cue length 16 same judge 8=-0.17;cue length 16 same noun 0=0.18;cue length 16 same noun 1=-0.07
cue length 16 same noun 2=0.14;cue length 16 same noun 8=0.12;cue length 16 same say 0=0.23
cue length 16 same say 1=-0.3;cue length 16 same say 4=0.14;cue length 16 same say 8=-0.11
cue length 2 after judge 2=-0.1;cue length 2 after say 0=0.22;cue length 2 after say 2=-0.09
cue length 2 after say 8=-0.08;cue length 2 before noun 8=-0.09;cue length 2 before say 4=-0.3
cue length 2 before say 8=-0.18;cue length 2 same judge 2=0.37;cue length 2 same judge 4=0.29
cue length 2 same judge 8=-0.35;cue length 2 same noun 1=0.19;cue length 2 same noun 4=0.12
cue length 2 same noun 8=0.17;cue length 2 same say 0=0.16;cue length 2 same say 1=0.14
cue length 2 same say 4=0.4;cue length 2 same say 8=0.24;cue length 3 after say 0=-0.15
cue length 3 after say 2=-0.11;cue length 3 back noun 4=0.5;cue length 3 back say 0=-0.09
cue length 3 before judge 8=-0.12;cue length 3 before noun 8=-0.1;cue length 3 same judge 0=0.51
cue length 3 same judge 1=0.42;cue length 3 same judge 2=0.44;cue length 3 same judge 4=0.21
cue length 3 same judge 8=0.28;cue length 3 same noun 0=-0.3;cue length 3 same noun 1=-0.15
cue length 3 same noun 2=0.48;cue length 3 same noun 4=0.22;cue length 3 same noun 8=-0.2
cue length 3 same say 0=0.24;cue length 3 same say 1=0.66;cue length 3 same say 2=0.25
cue length 3 same say 4=0.3;cue length 3 same say 8=0.19;cue length 4 back say 4=0.21
cue length 4 before noun 4=0.53;cue length 4 before say 0=0.39;cue length 4 before say 4=0.29
cue length 4 before say 8=-0.09;cue length 4 same judge 0=0.23;cue length 4 same judge 1=0.37
cue length 4 same judge 2=-0.31;cue length 4 same judge 4=-0.08;cue length 4 same judge 8=0.17
cue length 4 same noun 0=0.37;cue length 4 same noun 1=0.33;cue length 4 same noun 4=-0.18
cue length 4 same noun 8=0.12;cue length 4 same say 0=0.33;cue length 4 same say 1=0.5
cue length 4 same say 2=0.25;cue length 4 same say 4=0.35;cue length 4 same say 8=0.47
cue length 6 after say 0=0.15;cue length 6 back judge 2=-0.13;cue length 6 back noun 2=0.31
cue length 6 back noun 4=-0.1;cue length 6 back say 0=-0.11;cue length 6 back say 4=-0.12
cue length 6 before judge 8=-0.08;cue length 6 before noun 4=-0.13;cue length 6 before say 0=0.47
cue length 6 before say 1=0.37;cue length 6 before say 4=0.22;cue length 6 before say 8=0.27
cue length 6 history say 4=0.71;cue length 6 same judge 0=0.17;cue length 6 same judge 1=0.63
cue length 6 same judge 2=-0.27;cue length 6 same judge 4=0.31;cue length 6 same judge 8=-0.11
cue length 6 same noun 0=0.24;cue length 6 same noun 1=0.91;cue length 6 same noun 2=-0.16
cue length 6 same noun 4=-0.32;cue length 6 same say 0=0.42;cue length 6 same say 1=0.55
cue length 6 same say 2=0.5;cue length 6 same say 4=0.27;cue length 6 same say 8=0.18
cue length 9 after judge 0=0.4;cue length 9 after noun 4=-0.1;cue length 9 after say 0=0.48
cue length 9 after say 8=0.14;cue length 9 back judge 0=-0.13;cue length 9 back say 1=0.46
cue length 9 back say 4=0.12;cue length 9 before judge 2=0.26;cue length 9 before noun 0=0.12
cue length 9 before noun 2=0.09;cue length 9 before noun 4=0.15;cue length 9 before say 0=0.32
cue length 9 before say 1=0.31;cue length 9 before say 4=0.22;cue length 9 before say 8=0.17
cue length 9 history say 4=0.94;cue length 9 same judge 0=0.26;cue length 9 same judge 1=0.53
cue length 9 same judge 2=0.24;cue length 9 same judge 8=0.59;cue length 9 same noun 0=0.32
cue length 9 same noun 2=0.23;cue length 9 same noun 4=0.24;cue length 9 same say 0=0.34
cue length 9 same say 2=0.54;cue length 9 same say 4=0.24;cue length 9 same say 8=0.12
cue same< < judge 0=0.24;cue same< < judge 1=0.19;cue same< < judge 2=0.29;cue same< < judge 4=0.28
cue same< < judge 8=0.16;cue same< < noun 0=0.27;cue same< < noun 1=0.34;cue same< < noun 2=0.11
cue same< < say 0=0.18;cue same< < say 1=0.24;cue same< < say 2=0.29;cue same< < say 4=0.33
cue same< < say 8=0.2;cue same< > judge 0=0.31;cue same< > noun 0=0.16;cue same< > say 0=0.16
cue same> > judge 0=-0.15;cue same> > judge 4=-0.11;cue same> > judge 8=-0.12;cue same> > noun 1=-0.24
cue same> > say 0=0.32;cue same> > say 1=-0.26;cue same> > say 2=0.22;cue same> > say 4=0.39
cue same> > say 8=0.23;cue shape A, before< < say 0=-0.45;cue shape A, same< < judge 1=0.19
cue shape A, same< < say 0=0.25;cue shape A, same< < say 1=-0.23;cue shape A, same< > say 0=0.24
cue shape A, same> > judge 0=0.3;cue shape A, same> > judge 1=-0.1;cue shape A, same> > say 0=0.3
cue shape A, same> > say 1=-0.1;cue shape A. after> > judge 0=0.39;cue shape A. after> > noun 0=0.5
cue shape A. after> > say 0=0.28;cue shape A. after> > say 1=0.14;cue shape A. back< < noun 0=0.53
cue shape A. back< < say 0=0.95;cue shape A. before< < judge 0=0.33;cue shape A. before< < judge 1=0.21
cue shape A. before< < noun 0=0.22;cue shape A. before< < noun 1=0.11;cue shape A. before< < say 0=0.29
cue shape A. before< < say 1=0.37;cue shape A. history< < judge 1=-0.12;cue shape A. same< < judge 1=0.19
cue shape A. same< < noun 0=0.12;cue shape A. same< < noun 1=-0.06;cue shape A. same< < say 0=0.21
cue shape A. same> > noun 1=-0.14;cue shape A. same> > say 0=0.37;cue shape Aw back< < say 0=-0.11
cue shape Aw back< < say 1=-0.09;cue shape Aw before< < judge 1=0.22;cue shape Aw before< < say 0=0.34
cue shape Aw same< < judge 0=-0.39;cue shape Aw same< < judge 1=0.41;cue shape Aw same< < noun 1=-0.29
cue shape Aw same< < say 0=0.36;cue shape Aw same< > judge 0=-0.31;cue shape Aw same< > say 0=-0.31
cue shape Aw same> > noun 0=-0.29;cue shape Aw same> > say 1=0.43;cue shape a, after> > noun 1=-0.1
cue shape a, before< < say 1=-0.24;cue shape a, same< < judge 0=0.41;cue shape a, same< < judge 1=0.21
cue shape a, same< < noun 0=-0.12;cue shape a, same< < noun 1=0.17;cue shape a, same< < say 1=0.69
cue shape a, same< > judge 0=-0.36;cue shape a, same< > say 0=0.16;cue shape a, same> > judge 1=-0.24
cue shape a, same> > noun 1=-0.15;cue shape a, same> > say 0=0.75;cue shape a. after> > say 0=-0.08
cue shape a. after> > say 1=-0.1;cue shape a. before< < judge 1=-0.09;cue shape a. same< < judge 0=0.33
cue shape a. same< < judge 1=0.24;cue shape a. same< < noun 0=0.41;cue shape a. same< < noun 1=0.12
cue shape a. same< < say 0=0.1;cue shape a. same< < say 1=0.23;cue shape aw before< < judge 1=-0.13
cue shape aw before< < noun 1=-0.09;cue shape aw before< < say 1=-0.22;cue shape aw same< < judge 0=0.27
cue shape aw same< < judge 1=0.24;cue shape aw same< < noun 1=0.26;cue shape aw same< < say 1=0.42
cue shape aw same< > judge 0=0.43;cue shape aw same< > noun 0=0.34;cue shape aw same< > say 0=0.17
cue shape aw same> > judge 0=-0.5;cue shape aw same> > noun 0=-0.24;cue shape aw same> > say 0=-0.05
cue shape aw same> > say 1=0.48;first same>=0.16;governs after according=0.76;governs after apposed=0.19
governs after direct=0.31;governs after inverted=0.39;governs after participle=0.09
governs after shared=-0.25;governs before direct=0.17;governs no according=0.2;governs no agent=0.09
governs no colon=-0.26;governs no with=0.18;history 0 far A. long=-0.12;history 0 far A. short=-0.12
history 0 far back 2=-0.27;history 0 far history 3=-0.15;history 0 first last long=0.15
history 0 first last short=-0.15;history 0 here A,T short=0.26;history 0 here A. long=0.64
history 0 here A. short=0.74;history 0 here A.T short=-0.77;history 0 here Aw long=0.37
history 0 here Aw short=0.51;history 0 here AwT short=0.4;history 0 here a, long=0.09
history 0 here a. long=0.38;history 0 here a. short=0.43;history 0 here aw long=0.49
history 0 here aw short=0.35;history 0 here before 0=0.58;history 0 here before 1=0.25
history 0 here before 2=0.71;history 0 here history 0=0.61;history 0 here history 2=0.11
history 0 here same 0=-0.16;history 0 here same 1=0.75;history 0 here same 2=0.59
history 0 last A. long=0.32;history 0 last A. short=-0.29;history 0 last Aw long=-0.12
history 0 last Aw short=-0.11;history 0 last history 2=0.26;history 0 last history 3=0.27
history 0 later here long=0.51;history 0 later here short=0.35;history 1 far A. long=-0.12
history 1 far A. short=-0.13;history 1 far Aw long=-0.1;history 1 here A. short=-0.12
history 1 here aw short=-0.13;history 1 here before 1=-0.17;history 1 last history 1=-0.11
kind body same<=0.32;kind he before<=0.09;kind he same<=0.36;kind he same>=0.22;kind i back<=-0.12
kind i before<=-0.78;kind i history<=-0.13;kind i same<=-0.08;kind it same<=-0.21;kind it same>=-0.23
kind name same<=0.4;kind name same>=0.25;kind other-pronoun same<=-0.1;kind person same<=0.27
kind they after>=-0.11;kind they before<=-0.08;kind they same<=0.2;kind they same>=-0.1
kind time same<=-0.14;kind we same<=-0.14;kind you after>=-0.12;kind you back<=-0.11;kind you before<=-0.15
kind you history<=-0.18;kind you same<=-0.39;left after> (=-0.1;left after> CCONJ=-0.09
left after> PRON=-0.09;left after> SYM=-0.08;left after> mark=-0.13;left back< PROPN=-0.14
left back< X=-0.08;left before< (=-0.07;left before< -=-0.08;left before< :=-0.29;left before< ADJ=-0.11
left before< ADV=-0.11;left before< DET=-0.11;left before< PRON=-0.11;left before< SYM=-0.25
left before< phrase=-0.09;left before< quote=0.37;left before< —=-0.11;left history< -=-0.11
left history< ADJ=-0.11;left history< mark=-0.13;left history< —=-0.24;left same< )=0.61;left same< ,=0.49
left same< -=1.2;left same< .=0.7;left same< :=0.7;left same< ADV=0.31;left same< CCONJ=0.2
left same< DET=0.11;left same< NUM=-0.42;left same< PART=-0.06;left same< PRON=0.23;left same< SYM=-0.53
left same< VERB=-0.12;left same< mark=0.73;left same< quote=0.58;left same< —=0.56;left same> (=-0.1
left same> -=-0.07;left same> ADJ=-0.12;left same> ADV=-0.13;left same> CCONJ=-0.14;left same> NUM=-0.23
left same> PRON=-0.21;left same> SCONJ=-0.13;left same> SYM=-0.26;left same> VERB=0.15;left same> mark=0.18
left same> phrase=-0.13;left same> quote=0.39;left same> —=0.5;lemma : far=-0.26;lemma accept far=-0.2
lemma according near=0.39;lemma according same=1.27;lemma accusations same=-0.4;lemma accuse same=1.19
lemma acknowledge same=-0.15;lemma ad far=-0.11;lemma add near=0.21;lemma add same=0.27
lemma address same=-0.95;lemma admit near=0.37;lemma advise far=-0.17;lemma agree same=-0.3
lemma allege far=-0.12;lemma announce same=0.31;lemma answer near=0.27;lemma answer same=-0.35
lemma appeals same=0.44;lemma applaud far=-0.11;lemma argue far=0.2;lemma argue near=0.36
lemma argue same=0.15;lemma article same=-0.26;lemma ask far=-0.12;lemma ask near=-0.19;lemma ask same=-0.35
lemma assessment far=-0.12;lemma assure far=0.25;lemma assure same=0.6;lemma begin far=-0.14
lemma belief far=-0.17;lemma beliefs far=-0.19;lemma believe same=-0.51;lemma book near=-0.27
lemma briefing far=0.18;lemma call near=0.4;lemma call same=0.25;lemma cast far=-0.09;lemma chant near=0.24
lemma charge far=-0.32;lemma cite near=1;lemma claim far=-0.12;lemma claim near=0.91;lemma claim same=0.18
lemma claims far=-0.14;lemma column far=-0.12;lemma comment far=-0.13;lemma comments near=-0.24
lemma comments same=0.32;lemma conclude near=0.6;lemma conclude same=-0.11;lemma condemn far=-0.14
lemma confirm far=-0.18;lemma congratulate far=0.35;lemma contend far=-0.13;lemma continue same=0.18
lemma criticism same=-0.08;lemma declare same=-0.71;lemma demand far=-0.1;lemma denounce same=-1.03
lemma describe near=0.88;lemma describe same=0.19;lemma document far=-0.1;lemma documents near=0.48
lemma e-mails far=-0.15;lemma echo far=0.09;lemma email far=0.13;lemma email same=0.13
lemma emails near=0.28;lemma emails same=-0.33;lemma emphasize far=-0.11;lemma endorse same=-0.6
lemma estimate far=-0.11;lemma expect same=-0.74;lemma explain near=0.31;lemma explain same=0.58
lemma express same=0.67;lemma feel far=-0.08;lemma feel same=-0.69;lemma find far=-0.1;lemma find near=0.1
lemma find same=0.15;lemma go far=-0.1;lemma go near=-0.87;lemma go same=-0.68;lemma hold same=-0.66
lemma hope same=0.72;lemma include near=-0.27;lemma include same=-0.26;lemma indicate same=0.68
lemma instruct far=-0.16;lemma interview near=0.52;lemma interviews same=-0.24;lemma joke far=-0.09
lemma know far=-0.1;lemma know near=-0.08;lemma lament far=-0.12;lemma laugh far=0.14;lemma letter same=0.49
lemma list far=-0.14;lemma memoir far=0.17;lemma mention far=-0.11;lemma message near=0.29
lemma message same=0.4;lemma messages same=-0.33;lemma mock far=0.15;lemma need same=-0.26
lemma note near=0.88;lemma note same=1.12;lemma notes far=-0.13;lemma offer far=-0.09;lemma offer same=-0.31
lemma oppose same=-0.18;lemma order far=-0.1;lemma pledge near=0.41;lemma pledge same=0.23
lemma pledges far=-0.13;lemma portray same=1.01;lemma post same=0.39;lemma praise far=0.12
lemma praise same=0.38;lemma predict same=0.25;lemma press far=0.28;lemma proclaim far=-0.09
lemma promise near=0.29;lemma promise same=0.37;lemma protest far=-0.12;lemma push same=-0.44
lemma questions same=0.19;lemma read near=0.32;lemma recall far=0.11;lemma recall near=0.93
lemma refer same=-0.08;lemma reject far=-0.1;lemma relate far=0.1;lemma release same=0.1
lemma remark far=-0.21;lemma remark near=0.29;lemma remark same=0.45;lemma remarks same=-0.07
lemma remember far=-0.09;lemma reply far=0.14;lemma reply near=0.51;lemma report near=0.15
lemma report same=0.44;lemma require same=-0.22;lemma resolution far=0.2;lemma respond near=0.81
lemma respond same=0.47;lemma ruling near=-0.09;lemma ruling same=-0.31;lemma say near=0.32
lemma say same=0.35;lemma see far=-0.09;lemma see near=-0.85;lemma see same=-0.15;lemma seek near=-0.17
lemma seek same=-0.7;lemma send same=-0.13;lemma shout near=1.25;lemma sign far=-0.13;lemma signs same=-0.42
lemma slogan near=1.01;lemma speak same=0.1;lemma speech near=0.2;lemma speech same=-0.23
lemma start far=-0.1;lemma state far=-0.11;lemma state near=-0.5;lemma state same=0.65
lemma statement near=-0.3;lemma statement same=0.15;lemma statements same=0.16;lemma suggest near=0.35
lemma suggest same=0.26;lemma support near=-0.25;lemma talk same=0.22;lemma tell near=0.38
lemma tell same=0.24;lemma text same=-0.32;lemma think far=-0.09;lemma think near=-0.16;lemma tout far=0.14
lemma transcript far=-0.12;lemma transcripts far=-0.1;lemma tweet far=-0.09;lemma use near=-0.17
lemma use same=-0.38;lemma view same=0.55;lemma vow far=-0.1;lemma want same=-0.55;lemma warn near=0.46
lemma warning far=-0.14;lemma warning same=0.38;lemma words near=0.7;lemma words same=-0.11
lemma write far=-0.1;lemma write near=0.09;lemma write same=0.34;link ,_, same<< noun 0=0.12
link ,_, same<< say 0=0.61;link ,_, same<< say 1=0.22;link ,_, same>> say 0=0.41;link ,_, same>> say 1=0.42
link ,_. after>> say 0=-0.14;link ,_. after>> say 1=-0.11;link ,_. before<< judge 1=-0.11
link ,_. before<< say 1=-0.05;link ,_. same<< judge 1=0.48;link ,_. same<< noun 0=0.27
link ,_. same<< say 0=0.2;link ,_. same<< say 1=0.45;link ,_w before<< say 1=-0.19
link ,_w same<< judge 1=0.69;link ,_w same<< say 0=0.69;link ._, before<< say 0=-0.46
link ._, before<< say 1=-0.1;link ._, same>> judge 1=-0.18;link ._, same>> say 0=0.46
link ._, same>> say 1=-0.13;link ._. after>> say 0=0.21;link ._. after>> say 1=0.41
link ._. before<< judge 0=0.33;link ._. before<< judge 1=0.45;link ._. before<< noun 0=0.22
link ._. before<< noun 1=0.2;link ._. before<< say 0=0.29;link ._. before<< say 1=0.5
link ._. same>> say 0=0.32;link ._w back<< judge 1=-0.14;link ._w back<< say 1=-0.11
link ._w before<< judge 1=0.2;link ._w before<< say 0=0.34;link ._w before<< say 1=0.26
link :_, same>> say 0=0.6;link :_. after>> say 0=-0.33;link :_. back<< judge 1=-0.12
link :_. back<< say 1=-0.12;link :_. before<< judge 1=-0.17;link :_. before<< noun 1=-0.24
link :_. before<< say 1=-0.67;link :_. history<< judge 1=-0.17;link :_. history<< say 1=-0.17
link :_. same<< judge 1=-0.39;link :_. same<< noun 1=0.12;link :_. same<< say 0=0.2
link :_. same<< say 1=0.11;link ADJ_. back<< judge 1=-0.14;link ADJ_. back<< say 1=-0.18
link ADJ_. history<< say 1=-0.17;link ADJ_. same<< say 1=0.63;link ADP_, back<< say 1=-0.17
link ADP_. back<< judge 1=-0.1;link ADP_. back<< noun 1=-0.09;link ADP_. same<< judge 1=0.53
link ADP_. same<< noun 1=-0.51;link ADP_. same<< say 1=0.57;link ADP_w same<< noun 1=-0.49
link ADV_. back<< noun 1=-0.1;link ADV_. before<< say 1=0.52;link ADV_. history<< say 1=-0.14
link ADV_. same<< say 1=0.97;link ADV_w same<< say 1=0.27;link AUX_, same<< say 1=0.96
link AUX_. same<< say 1=0.29;link AUX_w before<< say 1=-0.16;link AUX_w same<< noun 1=0.5
link AUX_w same<< say 1=0.31;link AUX_w same<> judge 0=0.64;link AUX_w same>> noun 1=-0.11
link AUX_w same>> say 1=-0.18;link DET_w same<< noun 1=-0.23;link DET_w same<< say 1=0.65
link DET_w same>> noun 1=-0.08;link PART_, same>> judge 1=-0.13;link PART_. same<< noun 1=0.18
link PART_. same<< say 1=-0.3;link PART_w history<< judge 1=-0.17;link PART_w same<< say 1=-0.32
link PRON_w same<< noun 1=-0.09;link PRON_w same<< say 1=0.93;link PUNCT_, back<< noun 1=-0.09
link PUNCT_, same>> say 0=0.92;link SCONJ_. history<< say 1=0.63;link VERB_, same<< noun 1=-0.12
link VERB_, same<< say 1=0.51;link VERB_, same>> judge 1=-0.16;link VERB_, same>> noun 1=-0.15
link VERB_. after>> judge 1=-0.09;link VERB_. after>> say 0=-0.08;link VERB_. before<< say 1=-0.14
link VERB_. same<< judge 0=0.42;link VERB_. same<< judge 1=0.4;link VERB_. same<< noun 1=-0.12
link VERB_. same<< say 0=0.73;link VERB_. same<< say 1=0.18;link VERB_w after>> say 1=-0.09
link VERB_w before<< judge 1=-0.12;link VERB_w before<< noun 1=-0.09;link VERB_w before<< say 1=0.17
link VERB_w same<< judge 1=-0.1;link VERB_w same<< noun 1=0.41;link VERB_w same<< say 0=-0.12
link VERB_w same<< say 1=0.43;link VERB_w same<> say 0=-0.15;link VERB_w same>> judge 1=0.35
link VERB_w same>> noun 1=0.37;link VERB_w same>> say 1=0.37;link a_. back<< noun 1=-0.13
link a_. same<< judge 1=0.46;link a_. same<< noun 1=0.51;link a_. same<< say 1=0.09
link a_w after>> say 1=-0.13;link a_w before<< judge 1=-0.12;link a_w before<< say 1=-0.21
link a_w same<< judge 1=0.1;link a_w same<< noun 1=0.41;link a_w same<> judge 0=-0.44
link a_w same<> say 0=0.47;link a_w same>> judge 1=-0.18;link a_w same>> noun 1=-0.23
link a_w same>> say 1=0.42;link and_. before<< say 1=0.23;link and_. same<< judge 1=0.33
link and_. same<< say 1=0.33;link and_w same<< judge 1=0.17;link and_w same<< noun 1=0.17
link are_, same>> say 0=0.55;link as_, same<< judge 1=-0.37;link as_, same>> say 1=-0.08
link as_. same<< judge 1=0.41;link as_. same<< say 1=0.8;link as_w same<< judge 1=0.57
link as_w same<< say 1=0.46;link but_. same<< say 1=0.68;link for_. back<< noun 1=-0.12
link is_. same<< judge 1=0.68;link is_. same<< noun 1=0.94;link is_. same<< say 1=-0.41
link is_w back<< say 1=0.32;link is_w same<< say 1=0.7;link of_, same<< say 1=0.34
link of_. back<< noun 1=-0.09;link of_w same<< judge 1=0.2;link of_w same<< noun 1=0.12
link phrase_, after>> judge 1=-0.13;link phrase_, after>> say 1=-0.09;link phrase_, back<< noun 1=0.08
link phrase_, before<< say 1=-0.22;link phrase_, same<< judge 1=0.7;link phrase_, same<< noun 0=-0.17
link phrase_, same<< noun 1=0.52;link phrase_, same<< say 1=-0.19;link phrase_, same>> noun 1=-0.13
link phrase_, same>> say 0=0.61;link phrase_. after>> judge 0=-0.1;link phrase_. after>> say 0=-0.1
link phrase_. back<< noun 1=-0.11;link phrase_. before<< judge 1=-0.09;link phrase_. before<< noun 1=0.22
link phrase_. same<< judge 1=0.46;link phrase_. same<< noun 0=0.29;link phrase_. same<< noun 1=0.24
link phrase_. same<< say 1=0.27;link phrase_w before<< judge 1=-0.11;link phrase_w before<< say 1=-0.4
link phrase_w same<< judge 1=0.7;link phrase_w same<< noun 1=0.32;link phrase_w same<< say 1=0.18
link phrase_w same<> noun 0=0.51;link phrase_w same>> judge 1=0.26;link phrase_w same>> noun 0=-0.15
link phrase_w same>> noun 1=-0.2;link phrase_w same>> say 1=-0.2;link quote_, before<< say 1=0.17
link quote_, same>> say 0=0.42;link quote_. before<< say 1=0.65;link quote_. history<< say 1=-0.48
link start:_. back<< judge 1=0.59;link start:_. back<< noun 1=-0.27;link start:_. back<< say 0=1.72
link start:_. back<< say 1=1.24;link start:_. history<< say 1=-0.33;link start_, same>> say 0=0.27
link start_, same>> say 1=-0.08;link start_. back<< noun 1=0.09;link start_. back<< say 0=0.69
link start_. back<< say 1=0.36;link start_. history<< noun 1=-0.26;link start_. same>> noun 1=-0.14
link start_. same>> say 0=0.35;link start_w back<< say 0=-0.11;link start_w back<< say 1=-0.1
link start_w history<< judge 1=-0.13;link start_w history<< say 1=0.09;link start_w same>> judge 1=-0.2
link start_w same>> noun 1=0.34;link start_w same>> say 0=-0.23;link start_w same>> say 1=0.78
link that_. before<< noun 1=-0.11;link that_. same<< judge 1=0.44;link that_. same<< noun 0=0.5
link that_. same<< noun 1=0.28;link that_. same<< say 1=-0.27;link that_w back<< judge 1=-0.11
link that_w same<< noun 1=0.44;link that_w same<< say 0=0.47;link that_w same<< say 1=0.13
link the_, same<< noun 1=0.81;link the_. same<< say 1=0.66;link the_w after>> say 1=-0.1
link the_w back<< judge 1=-0.1;link the_w back<< say 1=-0.1;link the_w before<< judge 1=-0.13
link the_w before<< say 1=-0.37;link the_w same<< judge 1=-0.17;link the_w same<< noun 1=-0.3
link the_w same<< say 1=0.48;link the_w same<> judge 0=-0.14;link the_w same>> judge 1=-0.18
link the_w same>> noun 1=0.22;link the_w same>> say 0=-0.73;link the_w same>> say 1=0.4
link to_. before<< judge 1=-0.16;link to_. same<< judge 1=0.17;link to_. same<< noun 1=-0.26
link to_. same<< say 1=0.27;link to_w back<< say 1=0.19;link to_w before<< judge 1=-0.19
link to_w before<< say 1=-0.17;link to_w same<< judge 1=0.22;link to_w same<< noun 1=-0.09
link to_w same<< say 1=0.37;link was_, back<< noun 1=-0.12;link was_. before<< say 1=-0.37
link was_. same<< noun 1=0.13;link was_. same<< say 1=-0.08;link was_w same<< say 1=0.89
link was_w same>> say 1=0.78;link were_. before<< say 1=-0.08;link were_. same<< noun 1=-0.2
link were_. same<< say 1=-0.31;nearer 0 same < judge=0.3;nearer 0 same < noun=0.22;nearer 0 same < say=0.2
nearer 0 same > say=0.3;nearer 0 same according name=0.61;nearer 0 same according thing=-0.24
nearer 0 same apposed name=0.27;nearer 0 same direct body=0.15;nearer 0 same direct document=0.2
nearer 0 same direct he=0.3;nearer 0 same direct i=0.65;nearer 0 same direct it=0.43
nearer 0 same direct name=0.27;nearer 0 same direct people=-0.13;nearer 0 same direct person=0.47
nearer 0 same infinitive document=1.02;nearer 0 same infinitive he=0.3;nearer 0 same infinitive name=0.49
nearer 0 same infinitive people=0.69;nearer 0 same infinitive thing=-1.03;nearer 0 same inverted name=0.36
nearer 0 same inverted person=0.62;nearer 0 same inverted thing=-0.15;nearer 0 same issuer body=0.62
nearer 0 same issuer he=0.34;nearer 0 same issuer name=0.32;nearer 0 same issuer people=0.63
nearer 0 same issuer person=0.61;nearer 0 same issuer thing=0.34;nearer 0 same participle body=0.22
nearer 0 same participle he=0.49;nearer 0 same participle name=0.3;nearer 0 same participle people=0.21
nearer 0 same participle person=0.43;nearer 0 same participle thing=-0.47;nearer 0 same passive name=-0.27
nearer 0 same passive thing=-0.3;nearer 0 same relative name=1.57;nearer 0 same relative person=-0.87
nearer 0 same relative thing=0.73;nearer 0 same shared he=0.43;nearer 0 same shared name=0.41
nearer 0 same shared people=-0.47;nearer 0 same shared person=0.38;nearer 0 same shared thing=-1.34
nearer 0 same source name=-0.22;nearer 1 same < judge=0.12;nearer 1 same < noun=0.1;nearer 1 same < say=0.41
nearer 1 same > judge=-0.13;nearer 1 same > say=0.16;nearer 1 same according name=0.54
nearer 1 same apposed name=0.86;nearer 1 same direct body=0.3;nearer 1 same direct document=0.16
nearer 1 same direct he=0.1;nearer 1 same direct name=0.22;nearer 1 same direct people=0.17
nearer 1 same direct person=0.69;nearer 1 same direct they=0.48;nearer 1 same infinitive name=-0.11
nearer 1 same inverted name=-0.09;nearer 1 same issuer he=0.44;nearer 1 same issuer name=0.54
nearer 1 same issuer thing=-0.44;nearer 1 same owner body=-0.2;nearer 1 same relative name=-0.73
nearer 1 same relative person=-0.28;nearer 1 same relative thing=0.32;nearer 1 same source name=-0.35
nearer 1 same source thing=-0.27;nearer 2 after apposed name=0.8;nearer 2 after direct document=-0.09
nearer 2 after direct person=-0.09;nearer 2 after direct they=-0.12;nearer 2 after infinitive name=-0.09
nearer 2 after inverted name=-0.1;nearer 2 after issuer name=-0.1;nearer 2 after participle name=-0.09
nearer 2 after relative thing=-0.09;nearer 2 after shared name=-0.12;nearer 2 after source name=0.55
nearer 2 after source thing=-0.12;nearer 2 back according body=-0.17;nearer 2 back according document=-0.09
nearer 2 back according name=0.32;nearer 2 back direct body=0.13;nearer 2 back direct i=-0.23
nearer 2 back direct it=-0.09;nearer 2 back direct person=-0.1;nearer 2 back direct we=-0.14
nearer 2 back direct you=-0.11;nearer 2 back infinitive body=-0.12;nearer 2 back infinitive document=-0.1
nearer 2 back infinitive person=-0.16;nearer 2 back infinitive they=-0.1;nearer 2 back inverted person=-0.15
nearer 2 back issuer people=-0.1;nearer 2 back owner body=-0.12;nearer 2 back participle people=-0.1
nearer 2 back relative name=-0.11;nearer 2 before < say=0.17;nearer 2 before according name=0.99
nearer 2 before apposed thing=-0.16;nearer 2 before direct body=-0.18;nearer 2 before direct document=0.11
nearer 2 before direct he=0.15;nearer 2 before direct it=0.11;nearer 2 before direct name=0.18
nearer 2 before direct people=-0.14;nearer 2 before direct person=0.23;nearer 2 before direct thing=-0.1
nearer 2 before infinitive he=-0.47;nearer 2 before infinitive name=0.27
nearer 2 before infinitive person=0.35;nearer 2 before inverted name=0.26
nearer 2 before inverted person=0.28;nearer 2 before inverted thing=0.18
nearer 2 before issuer document=-0.12;nearer 2 before issuer he=0.37;nearer 2 before issuer it=-0.08
nearer 2 before issuer name=0.28;nearer 2 before issuer people=-0.13;nearer 2 before owner body=-0.14
nearer 2 before owner document=-0.09;nearer 2 before owner name=-0.12;nearer 2 before participle body=-0.56
nearer 2 before participle he=0.49;nearer 2 before participle name=0.22
nearer 2 before participle people=-0.17;nearer 2 before participle person=0.41
nearer 2 before participle thing=-0.14;nearer 2 before passive name=0.13;nearer 2 before relative name=0.65
nearer 2 before shared name=-0.11;nearer 2 before shared thing=-0.09;nearer 2 before source thing=-0.12
nearer 2 history direct i=-0.15;nearer 2 history direct they=0.16;nearer 2 history issuer body=-0.15
nearer 2 history issuer thing=-0.14;nearer 2 same < say=0.34;nearer 2 same > judge=-0.08
nearer 2 same > noun=-0.11;nearer 2 same > say=0.33;nearer 2 same apposed name=-0.13
nearer 2 same direct body=-0.14;nearer 2 same direct document=-0.46;nearer 2 same direct he=-0.1
nearer 2 same direct person=0.18;nearer 2 same direct thing=0.27;nearer 2 same owner body=0.49
nearer 2 same participle he=0.84;nearer 2 same source thing=-0.1;nobody=0.18;nobody 1 A,=1.19
nobody 1 A.=0.52;nobody 1 Aw=0.84;nobody 1 a,=0.72;nobody 1 a.=-0.13;nobody 1 aw=0.27;nobody 16 A,=0.21
nobody 16 A.=0.35;nobody 16 Aw=0.41;nobody 16 a.=0.39;nobody 16 aw=-0.33;nobody 2 A,=0.48;nobody 2 A,T=0.73
nobody 2 A.=-0.64;nobody 2 A.T=0.54;nobody 2 AwT=0.44;nobody 2 a,=0.3;nobody 2 aw=0.31;nobody 3 A,=-0.28
nobody 3 A,T=0.67;nobody 3 A.T=0.85;nobody 3 AwT=0.49;nobody 4 A.=-0.17;nobody 4 A.T=0.57;nobody 4 Aw=0.53
nobody 4 AwT=0.89;nobody 4 a.=0.16;nobody 6 A,T=0.83;nobody 6 A.=-0.29;nobody 6 A.T=0.51;nobody 6 Aw=0.37
nobody 6 a.=0.16;nobody 6 aw=-0.15;nobody 9 Aw=0.13;nobody A, false false=0.15;nobody A, true false=0.12
nobody A,T false false=0.68;nobody A. false false=0.16;nobody A. true false=-0.17;nobody A. true true=0.41
nobody A.T false false=0.91;nobody Aw false false=0.27;nobody Aw true false=0.8;nobody Aw true true=0.97
nobody AwT false false=0.72;nobody AwT true false=1.52;nobody a, false false=0.22;nobody a. false false=0.12
nobody after - Aw long=1.84;nobody after - aw short=0.67;nobody after ADJ aw short=-0.87
nobody after ADP A, long=1.2;nobody after ADP A. long=-0.55;nobody after ADP Aw long=-0.28
nobody after ADP Aw short=0.18;nobody after ADP AwT short=0.64;nobody after ADP a, short=-0.16
nobody after ADP a. long=-0.28;nobody after ADP a. short=0.28;nobody after ADP aw long=-0.29
nobody after ADV A. long=-0.34;nobody after ADV a, short=-0.86;nobody after ADV a. short=-0.76
nobody after ADV aw short=0.39;nobody after AUX Aw short=1.25;nobody after AUX AwT short=0.6
nobody after AUX aw short=0.5;nobody after CCONJ A,T short=0.8;nobody after CCONJ Aw short=0.15
nobody after CCONJ AwT short=-0.44;nobody after CCONJ a, long=-0.41;nobody after CCONJ a, short=0.16
nobody after CCONJ a. long=0.28;nobody after DET aw short=-0.39;nobody after PART aw short=-0.59
nobody after PRON A. long=-0.78;nobody after PRON a, short=0.44;nobody after PRON aw short=0.55
nobody after SCONJ aw long=-0.13;nobody after SCONJ aw short=0.16;nobody after VERB A, long=0.11
nobody after VERB A,T short=0.95;nobody after VERB A. long=-0.32;nobody after VERB Aw long=1.04
nobody after VERB AwT short=0.83;nobody after VERB a, long=-0.14;nobody after VERB a, short=0.33
nobody after VERB a. long=-0.35;nobody after VERB aw short=0.69;nobody after mark A, long=-0.68
nobody after mark A. long=0.43;nobody after none A. long=0.21;nobody after none A. short=-0.35
nobody after none A.T long=0.93;nobody after none A.T short=0.3;nobody after none Aw long=-0.75
nobody after none a. long=0.19;nobody after none aw long=-0.34;nobody after one none ,=0.18
nobody after one none ADP=0.34;nobody after one none ADV=0.51;nobody after one none AUX=-0.09
nobody after one none DET=0.16;nobody after one none PART=0.64;nobody after one none PRON=0.58
nobody after one none PUNCT=0.57;nobody after one none SCONJ=-0.3;nobody after one none a=0.26
nobody after one none and=0.25;nobody after one none are=0.35;nobody after one none in=0.33
nobody after one none is=0.44;nobody after one none long=0.15;nobody after one none of=0.4
nobody after one none phrase=0.2;nobody after one none quote=-0.27;nobody after one none short=0.19
nobody after one none start=0.16;nobody after one none the=0.21;nobody after one none was=0.24
nobody after one none were=-0.39;nobody after one said ,=0.21;nobody after one said :=-0.26
nobody after one said ADJ=0.66;nobody after one said ADP=0.52;nobody after one said AUX=0.37
nobody after one said PART=1.18;nobody after one said PUNCT=-0.48;nobody after one said SCONJ=-0.16
nobody after one said VERB=0.65;nobody after one said a=-0.1;nobody after one said and=-0.19
nobody after one said are=0.31;nobody after one said is=-0.2;nobody after one said long=0.28
nobody after one said of=0.67;nobody after one said phrase=0.24;nobody after one said quote=-1.08
nobody after one said short=0.2;nobody after one said that=-0.25;nobody after one said the=-0.06
nobody after one said to=-0.28;nobody after one unsaid ,=0.65;nobody after one unsaid :=1.37
nobody after one unsaid VERB=0.17;nobody after one unsaid and=1.45;nobody after one unsaid long=1.01
nobody after one unsaid short=1.34;nobody after phrase A, long=0.13;nobody after phrase A,T short=0.61
nobody after phrase A. short=0.19;nobody after phrase Aw long=0.48;nobody after phrase Aw short=0.89
nobody after phrase AwT short=0.71;nobody after phrase a, short=0.41;nobody after phrase a. short=0.13
nobody after phrase aw short=0.43;nobody after quote A. long=-0.7;nobody after quote A.T short=1.65
nobody after — aw short=0.68;nobody aw false false=0.16;nobody before , long=0.1;nobody before , short=0.68
nobody before . long=0.16;nobody before . short=-0.22;nobody before : long=0.17;nobody before : short=-0.62
nobody before ADJ long=-0.66;nobody before ADJ short=0.3;nobody before ADP long=0.25
nobody before ADP short=0.55;nobody before ADV long=1.01;nobody before ADV short=-0.22
nobody before AUX long=-0.09;nobody before DET short=0.11;nobody before PART long=0.5
nobody before PART short=0.72;nobody before PRON short=0.73;nobody before PUNCT long=0.56
nobody before PUNCT short=0.51;nobody before SCONJ long=-0.23;nobody before VERB long=0.19
nobody before a long=-0.45;nobody before a short=0.18;nobody before and long=-0.22
nobody before and short=0.48;nobody before are long=0.52;nobody before as long=0.29
nobody before but short=0.16;nobody before for long=0.28;nobody before for short=0.56
nobody before in short=0.44;nobody before is long=0.91;nobody before is short=-0.17
nobody before of short=0.1;nobody before or short=0.62;nobody before phrase long=-0.09
nobody before phrase short=0.47;nobody before quote long=-0.25;nobody before quote short=0.34
nobody before start long=0.16;nobody before that long=0.12;nobody before that short=-0.47
nobody before the long=-0.09;nobody before the short=0.35;nobody before to long=0.29
nobody before to short=0.21;nobody before was long=0.37;nobody before was short=0.16
nobody before were long=-0.16;nobody before were short=-0.44;nobody before with short=0.45
nobody best judge 0  A,=-0.45;nobody best judge 0  A,T=0.57;nobody best judge 0  Aw=-0.59
nobody best judge 0  AwT=0.22;nobody best judge 0  a,=0.42;nobody best judge 0  a.=-0.17
nobody best judge 0  aw=0.45;nobody best judge 0  long=0.12;nobody best judge 0  short=0.24
nobody best judge 1  AwT=0.65;nobody best judge 1  a,=0.4;nobody best judge 1  aw=-0.23
nobody best judge 1  long=-0.27;nobody best judge 2  A.=0.46;nobody best judge 2  AwT=0.28
nobody best judge 2  aw=-0.18;nobody best judge 2  short=0.21;nobody best judge 4  A.=-0.41
nobody best judge 4  a.=0.18;nobody best judge 4  aw=0.34;nobody best judge 4  long=0.16
nobody best judge 4  short=0.22;nobody best judge 8  aw=0.55;nobody best judge 8  long=0.64
nobody best judge 8  short=0.39;nobody best none A,=-0.05;nobody best none A,T=0.24
nobody best none A.T=-0.24;nobody best none Aw=0.53;nobody best none AwT=0.42;nobody best none a,=0.8
nobody best none a.=-0.32;nobody best none aw=0.54;nobody best none short=0.36;nobody best noun 0  A,T=0.53
nobody best noun 0  A.=0.3;nobody best noun 0  AwT=0.5;nobody best noun 0  a,=0.73
nobody best noun 0  a.=0.09;nobody best noun 0  aw=-0.14;nobody best noun 0  long=0.71
nobody best noun 0  short=0.41;nobody best noun 1  A.T=0.2;nobody best noun 1  a.=0.35
nobody best noun 1  aw=-0.33;nobody best noun 1  long=0.44;nobody best noun 1  short=0.18
nobody best noun 2  A.=0.19;nobody best noun 2  a.=0.24;nobody best noun 2  aw=-0.42
nobody best noun 2  long=0.1;nobody best noun 2  short=0.45;nobody best noun 4  aw=0.22
nobody best noun 4  long=0.23;nobody best noun 8  a.=-0.55;nobody best noun 8  long=0.12
nobody best noun 8  short=0.3;nobody best say 0  A,=0.14;nobody best say 0  A,T=0.64
nobody best say 0  A.=0.21;nobody best say 0  A.T=1.13;nobody best say 0  Aw=0.8;nobody best say 0  AwT=0.75
nobody best say 0  a,=0.12;nobody best say 0  a.=0.28;nobody best say 0  aw=0.26
nobody best say 0  long=0.18;nobody best say 0  short=0.22;nobody best say 1  a,=-0.53
nobody best say 1  a.=0.18;nobody best say 1  aw=0.13;nobody best say 1  long=0.19
nobody best say 1  short=0.24;nobody best say 2  A,=0.23;nobody best say 2  A,T=1.44
nobody best say 2  Aw=0.42;nobody best say 2  AwT=0.79;nobody best say 2  a,=-0.47
nobody best say 2  long=0.09;nobody best say 2  short=0.09;nobody best say 4  A.=0.13
nobody best say 4  A.T=0.53;nobody best say 4  Aw=-0.2;nobody best say 4  a,=-0.38
nobody best say 4  a.=0.37;nobody best say 4  long=0.17;nobody best say 8  A.=0.09
nobody best say 8  a.=0.11;nobody best say 8  long=0.24;nobody best say 8  short=0.24
nobody continues false=0.18;nobody continues true=0.42;nobody ends ADJ ADJ short=0.11
nobody ends ADJ NOUN long=0.17;nobody ends ADJ PROPN long=0.33;nobody ends ADJ PROPN short=-0.12
nobody ends ADJ VERB long=-0.32;nobody ends ADJ VERB short=0.39;nobody ends ADP ADJ long=0.64
nobody ends ADP ADP long=0.4;nobody ends ADP ADV long=0.81;nobody ends ADP NOUN long=-0.12
nobody ends ADP NOUN short=-0.58;nobody ends ADP PRON long=-0.36;nobody ends ADP PROPN long=0.58
nobody ends ADV ADJ long=-0.56;nobody ends ADV ADP long=0.48;nobody ends ADV ADV long=-0.26
nobody ends ADV ADV short=0.26;nobody ends ADV AUX long=0.2;nobody ends ADV NOUN short=-0.17
nobody ends ADV PRON long=0.18;nobody ends ADV PROPN long=-0.19;nobody ends ADV PROPN short=1.05
nobody ends ADV VERB long=0.67;nobody ends ADV VERB short=0.56;nobody ends AUX ADJ long=-0.34
nobody ends AUX ADJ short=-0.18;nobody ends AUX ADV long=0.41;nobody ends AUX NOUN long=0.29
nobody ends AUX NOUN short=-0.29;nobody ends AUX PRON long=-0.19;nobody ends AUX PROPN long=-0.39
nobody ends AUX VERB long=-0.25;nobody ends AUX VERB short=-0.3;nobody ends CCONJ ADJ long=0.51
nobody ends CCONJ ADP long=-0.32;nobody ends CCONJ ADV long=0.42;nobody ends CCONJ AUX long=0.73
nobody ends CCONJ NOUN long=-0.11;nobody ends CCONJ PRON long=-0.45;nobody ends CCONJ PROPN long=-0.12
nobody ends DET ADJ long=0.14;nobody ends DET ADJ short=0.51;nobody ends DET ADP long=-0.4
nobody ends DET ADV long=0.16;nobody ends DET AUX long=0.59;nobody ends DET NOUN long=0.11
nobody ends DET NUM long=0.15;nobody ends DET PRON long=-0.27;nobody ends DET PROPN long=0.53
nobody ends DET PROPN short=1.08;nobody ends DET VERB short=-0.1;nobody ends INTJ NOUN long=0.46
nobody ends NOUN ADJ long=0.39;nobody ends NOUN ADJ short=0.49;nobody ends NOUN NOUN long=-0.08
nobody ends NOUN NOUN short=0.47;nobody ends NOUN PRON long=0.33;nobody ends NOUN PROPN long=0.54
nobody ends NOUN PROPN short=0.9;nobody ends NOUN VERB long=0.28;nobody ends NOUN VERB short=-0.11
nobody ends NUM NOUN long=-0.3;nobody ends NUM NOUN short=-0.68;nobody ends PART NOUN short=0.56
nobody ends PRON ADJ long=0.11;nobody ends PRON ADP long=0.52;nobody ends PRON ADV long=-0.07
nobody ends PRON ADV short=-0.15;nobody ends PRON AUX long=0.48;nobody ends PRON CCONJ long=0.17
nobody ends PRON DET long=-0.22;nobody ends PRON NOUN short=-0.09;nobody ends PRON NUM long=-0.13
nobody ends PRON PART long=0.29;nobody ends PRON PRON long=0.25;nobody ends PRON PROPN long=0.2
nobody ends PRON PROPN short=-0.67;nobody ends PRON SCONJ long=0.43;nobody ends PRON VERB short=0.12
nobody ends PROPN ADJ short=1.13;nobody ends PROPN ADP long=-0.18;nobody ends PROPN ADV long=-0.07
nobody ends PROPN ADV short=0.61;nobody ends PROPN AUX long=1.17;nobody ends PROPN DET long=0.97
nobody ends PROPN NOUN long=0.21;nobody ends PROPN NUM long=0.59;nobody ends PROPN NUM short=0.22
nobody ends PROPN PRON long=0.46;nobody ends PROPN PRON short=-0.06;nobody ends PROPN PROPN long=0.55
nobody ends PROPN PROPN short=0.47;nobody ends PROPN VERB long=0.21;nobody ends PROPN VERB short=-0.62
nobody ends SCONJ ADJ long=0.28;nobody ends SCONJ NOUN long=0.19;nobody ends SCONJ PRON long=0.13
nobody ends SCONJ PROPN long=-0.35;nobody ends VERB ADJ long=-0.12;nobody ends VERB ADJ short=0.36
nobody ends VERB ADP long=0.18;nobody ends VERB ADP short=-0.31;nobody ends VERB ADV long=0.27
nobody ends VERB NOUN long=0.21;nobody ends VERB PRON long=-0.25;nobody ends VERB PRON short=0.51
nobody ends VERB PROPN long=0.29;nobody ends VERB PROPN short=0.49;nobody ends VERB VERB long=-0.32
nobody ends VERB VERB short=0.42;nobody makeup other aux long=0.13;nobody makeup other none long=0.45
nobody makeup other none short=0.28;nobody makeup other verb long=0.29;nobody makeup other verb short=0.2
nobody makeup self aux long=0.16;nobody makeup self none long=0.3;nobody makeup self none short=0.48
nobody said false long=0.16;nobody said false short=0.24;nobody said true long=0.26
nobody said true short=0.23;nobody word =0.16;nobody word a=0.15;nobody word about=0.18;nobody word an=0.59
nobody word and=0.24;nobody word are=0.31;nobody word as=0.17;nobody word called=-0.15
nobody word coined=0.97;nobody word for=0.51;nobody word her=-0.09;nobody word his=0.25;nobody word in=0.29
nobody word is=0.28;nobody word not=0.19;nobody word of=0.47;nobody word on=0.58;nobody word or=0.59
nobody word program=0.59;nobody word the=0.31;nobody word to=0.24;nobody word was=0.25;nocue i=-0.14
nocue it=-0.09;nocue same<=0.16;nocue we=-0.1;nocue you=-0.12;place after> 0 cue=0.12
place after> 1 bare=-0.09;place after> 2 bare=-0.09;place before< 0 cue=0.22;place before< 1 cue=0.17
place history< 1 bare=-0.1;place history< 1 cue=0.31;place history< 2 bare=-0.1;place same< 0 cue=0.16
place same< 1 bare=0.15;place same< 1 cue=0.3;place same< 2 bare=0.17;place same< 2 cue=0.27
place same< 3 bare=0.21;place same< 3 cue=0.25;place same< 4 bare=0.27;place same< 4 cue=0.11
place same> 0 bare=0.34;place same> 0 cue=0.3;place same> 2 cue=0.24;place same> 3 cue=0.1
place same> 4 cue=-0.18;right after> )=-0.09;right after> CCONJ=-0.09;right after> NUM=-0.1
right after> SCONJ=-0.1;right after> SYM=-0.12;right after> mark=-0.11;right before< (=0.4
right before< )=-0.08;right before< :=1.06;right before< ADV=-0.08;right before< DET=-0.08
right before< NUM=-0.08;right before< SYM=-0.25;right before< mark=-0.13;right before< quote=-0.08
right before< —=-0.13;right history< -=-0.1;right history< :=-0.16;right history< ADJ=-0.1
right history< SYM=-0.11;right history< phrase=-0.09;right history< —=-0.1;right same< (=0.6
right same< )=-0.37;right same< ,=0.14;right same< -=0.33;right same< .=-0.21;right same< :=0.34
right same< ADJ=0.74;right same< ADV=0.28;right same< CCONJ=0.11;right same< DET=0.13;right same< NUM=0.22
right same< PART=0.26;right same< SYM=0.77;right same< VERB=0.38;right same< mark=-0.2
right same< phrase=0.11;right same< quote=-0.17;right same< —=0.15;right same> (=0.3;right same> )=-0.12
right same> ,=0.25;right same> -=0.15;right same> :=-0.18;right same> ADJ=0.23;right same> AUX=-0.09
right same> DET=0.31;right same> NUM=-0.09;right same> SYM=-0.21;right same> VERB=0.24;right same> mark=0.2
right same> —=0.19;shape A, long same>=0.17;shape A, short same>=0.13;shape A. long before<=0.13
shape A. long same<=0.26;shape A. long same>=0.23;shape A. short same<=0.13;shape A. short same>=0.16
shape Aw long back<=-0.09;shape Aw long same<=0.1;shape Aw short before<=-0.1;shape Aw short same<=0.19
shape a, long same>=0.23;shape a, short before<=-0.08;shape a, short same<=0.12;shape a. long same<=0.13
shape a. long same>=0.34;shape a. short same<=0.14;shape a. short same>=-0.21;shape aw long same<=0.26
shape aw short before<=-0.09;shape aw short same<=0.22;tie after judge apposed=-0.12
tie after noun source=0.22;tie after say according=-0.23;tie after say apposed=0.73
tie after say infinitive=-0.12;tie after say inverted=-0.12;tie after> judge direct 0=0.22
tie after> noun owner 0=-0.11;tie after> noun owner 1=-0.09;tie after> say apposed 4=-0.19
tie after> say infinitive 0=-0.32;tie after> say participle 0=-0.16;tie back judge with=-0.09
tie back< judge direct 2=0.12;tie back< judge infinitive 1=-0.17;tie back< judge infinitive 2=-0.11
tie back< judge with 8=-0.1;tie back< noun issuer 0=0.41;tie back< noun owner 0=-0.17
tie back< noun owner 2=-0.1;tie back< say apposed 4=0.17;tie back< say direct 0=0.14
tie back< say direct 1=0.17;tie back< say direct 2=0.13;tie back< say infinitive 4=0.13
tie back< say inverted 0=0.48;tie back< say inverted 2=0.14;tie before judge apposed=-0.11
tie before judge participle=0.13;tie before judge relative=0.17;tie before judge shared=-0.12
tie before noun issuer=0.2;tie before noun owner=-0.09;tie before noun source=-0.1
tie before say according=0.56;tie before say direct=0.17;tie before say infinitive=-0.07
tie before say inverted=0.27;tie before say participle=0.16;tie before say relative=0.35
tie before< judge direct 0=0.44;tie before< judge direct 1=-0.32;tie before< judge direct 4=-0.09
tie before< judge infinitive 2=0.74;tie before< judge infinitive 4=-0.39
tie before< judge infinitive 8=-0.07;tie before< judge participle 1=0.65;tie before< judge participle 2=0.25
tie before< judge participle 4=0.13;tie before< judge relative 8=-0.08;tie before< judge shared 4=-0.11
tie before< judge shared 8=-0.1;tie before< noun issuer 0=0.41;tie before< noun issuer 2=0.19
tie before< noun issuer 4=0.43;tie before< noun owner 0=-0.11;tie before< noun owner 2=-0.14
tie before< noun owner 4=-0.13;tie before< say according 8=-0.43;tie before< say apposed 4=0.09
tie before< say apposed 8=-0.17;tie before< say direct 0=0.27;tie before< say direct 1=0.21
tie before< say direct 2=0.28;tie before< say infinitive 4=0.29;tie before< say infinitive 8=-0.08
tie before< say inverted 0=0.11;tie before< say inverted 4=0.14;tie before< say inverted 8=0.52
tie before< say participle 4=0.24;tie before< say participle 8=0.12;tie before< say shared 4=-0.25
tie history say issuer=-0.11;tie history< say apposed 4=1.73;tie history< say direct 2=-0.1
tie history< say issuer 8=-0.11;tie judge agent name=0.33;tie judge agent people=0.19
tie judge agent thing=-0.13;tie judge apposed people=-0.21;tie judge apposed person=-0.11
tie judge apposed thing=-0.19;tie judge direct document=-0.14;tie judge direct i=-0.13
tie judge direct it=0.16;tie judge direct other-pronoun=-0.33;tie judge direct they=-0.11
tie judge direct we=-0.37;tie judge direct you=-0.14;tie judge infinitive body=-0.13
tie judge infinitive document=-0.15;tie judge infinitive i=-0.46;tie judge infinitive it=-0.13
tie judge infinitive people=0.1;tie judge infinitive person=0.15;tie judge infinitive they=-0.45
tie judge infinitive thing=-0.19;tie judge issuer name=-0.09;tie judge issuer thing=0.43
tie judge participle body=-0.32;tie judge participle document=-0.37;tie judge participle it=-0.44
tie judge participle name=0.12;tie judge participle they=0.49;tie judge participle thing=-0.1
tie judge passive body=-0.23;tie judge passive document=-0.14;tie judge passive he=0.1
tie judge passive name=-0.09;tie judge passive people=0.42;tie judge relative name=0.14
tie judge relative person=-0.21;tie judge shared body=0.28;tie judge shared it=-0.32
tie judge shared name=0.1;tie judge shared people=-0.31;tie judge shared they=-0.32;tie judge with name=0.29
tie judge with thing=-0.27;tie noun issuer document=-0.15;tie noun issuer it=-0.25;tie noun issuer name=0.09
tie noun issuer other-pronoun=-0.51;tie noun issuer person=0.08;tie noun issuer they=0.12
tie noun issuer you=-0.22;tie noun source body=0.23;tie noun source document=-0.11
tie noun source other-pronoun=-0.12;tie noun source person=0.29;tie same judge agent=0.66
tie same judge apposed=0.31;tie same judge direct=0.11;tie same judge infinitive=0.18
tie same judge issuer=0.56;tie same judge participle=0.27;tie same judge relative=0.29
tie same judge shared=0.18;tie same noun issuer=0.26;tie same say according=1.04;tie same say agent=0.33
tie same say apposed=0.16;tie same say direct=0.27;tie same say inverted=0.34;tie same say issuer=0.32
tie same say participle=0.24;tie same say passive=-0.44;tie same say relative=0.43;tie same say shared=0.16
tie same< judge apposed 1=0.18;tie same< judge apposed 4=0.3;tie same< judge direct 0=0.25
tie same< judge direct 2=0.35;tie same< judge direct 4=0.28;tie same< judge infinitive 2=-0.64
tie same< judge infinitive 4=0.75;tie same< judge infinitive 8=0.09;tie same< judge issuer 2=0.72
tie same< judge participle 1=-0.13;tie same< judge participle 2=0.24;tie same< judge participle 4=0.35
tie same< judge participle 8=0.42;tie same< judge passive 4=0.15;tie same< judge relative 4=-0.46
tie same< judge shared 1=0.19;tie same< judge shared 2=0.32;tie same< judge shared 4=0.67
tie same< noun issuer 0=0.31;tie same< noun issuer 1=0.62;tie same< noun issuer 2=0.3
tie same< noun issuer 4=0.28;tie same< noun issuer 8=0.21;tie same< noun owner 0=0.17
tie same< noun source 1=0.23;tie same< noun source 2=-0.43;tie same< noun source 4=0.11
tie same< noun source 8=-0.18;tie same< say according 4=0.63;tie same< say according 8=-0.12
tie same< say apposed 0=-0.17;tie same< say apposed 1=0.61;tie same< say apposed 2=-0.13
tie same< say apposed 4=0.59;tie same< say apposed 8=0.5;tie same< say direct 0=0.16
tie same< say direct 1=0.22;tie same< say direct 2=0.36;tie same< say direct 4=0.31
tie same< say direct 8=0.22;tie same< say infinitive 2=-0.13;tie same< say infinitive 4=0.38
tie same< say infinitive 8=-0.54;tie same< say inverted 2=-0.33;tie same< say inverted 4=-0.7
tie same< say inverted 8=-1.09;tie same< say participle 0=0.15;tie same< say participle 4=0.42
tie same< say participle 8=0.77;tie same< say relative 2=0.83;tie same< say relative 4=0.9
tie same< say shared 0=0.46;tie same< say shared 1=-0.63;tie same< say shared 2=0.13
tie same< say shared 4=0.59;tie same< say shared 8=0.21;tie same> judge direct 0=0.29
tie same> judge direct 1=-0.35;tie same> judge direct 8=-0.12;tie same> judge infinitive 0=0.12
tie same> judge participle 0=0.39;tie same> judge relative 4=-0.2;tie same> judge shared 0=0.15
tie same> noun issuer 0=0.17;tie same> noun issuer 1=-0.48;tie same> noun issuer 4=-0.31
tie same> noun owner 0=-0.09;tie same> noun owner 1=-0.18;tie same> noun source 4=-0.12
tie same> say according 0=0.76;tie same> say according 2=1.52;tie same> say according 4=1.34
tie same> say apposed 0=0.25;tie same> say direct 0=0.3;tie same> say direct 8=0.22
tie same> say infinitive 0=0.31;tie same> say inverted 0=0.38;tie same> say inverted 4=0.7
tie same> say inverted 8=1.07;tie same> say participle 0=0.24;tie same> say relative 2=-0.43
tie same> say relative 4=-0.27;tie same> say shared 0=0.19;tie say according body=0.57
tie say according document=0.21;tie say according name=0.32;tie say according people=-0.27
tie say according person=0.19;tie say according thing=0.23;tie say agent name=0.28
tie say apposed body=-0.34;tie say apposed name=0.09;tie say apposed people=-0.3;tie say apposed thing=0.09
tie say colon name=0.45;tie say direct body=0.08;tie say direct document=0.09;tie say direct he=0.1
tie say direct i=-0.34;tie say direct other-pronoun=-0.5;tie say direct people=-0.1
tie say direct person=0.11;tie say direct thing=-0.12;tie say infinitive body=-0.5
tie say infinitive document=0.37;tie say infinitive he=-0.15;tie say infinitive it=-0.29
tie say infinitive name=0.07;tie say infinitive they=-0.11;tie say infinitive thing=-0.15
tie say inverted he=-0.93;tie say inverted name=0.13;tie say inverted people=0.16
tie say inverted person=0.26;tie say issuer body=0.63;tie say issuer thing=-0.34
tie say participle document=-0.25;tie say participle he=0.16;tie say participle it=-0.2
tie say participle person=0.1;tie say participle thing=-0.13;tie say passive he=0.14
tie say passive name=-0.19;tie say relative name=0.14;tie say relative people=-0.17
tie say relative person=-0.15;tie say relative thing=0.19;tie say shared body=-0.1;tie say shared he=0.08
tie say shared people=0.19;tie say shared person=0.11;tie say shared thing=-0.37;tie say with name=0.59
zone same<=0.18
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
