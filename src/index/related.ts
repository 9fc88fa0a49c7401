// Words that news uses for one another. Our own list, a word in as many lines as it has uses in reports on politics and
// trade; a related word says less than the word that was asked for.
import { termsOf } from './tokenise.ts';

const GROUPS = `
agreement deal accord pact treaty
agree reach conclude sign
summit conference meeting
meet meeting see talk
talks negotiations
speak talk speech address
rise grow increase climb jump surge gain double
fall drop decline shrink decrease slump plunge slip dip lower
buy purchase acquire takeover import
buy take receive customer buyer
sell sale export
company firm enterprise business group
ship vessel tanker boat
car vehicle automobile
plane aircraft jet airliner
seize capture take
expire lapse end
flee displace refugees
kill die dead death slay murder toll
injure wound hurt
attack strike hit raid offensive assault bombing
offensive invade invasion incursion
bomb blast explosion explode
shoot gunman gun fire
leave quit withdraw exit pull
quit resign resignation step
sack fire dismiss oust remove
arrest detain hold custody
jail prison imprison sentence
accuse blame allege charge
join accession member enter
chair preside chairman
run lead head govern chief executive boss director president chairman
boss chief head executive director
lead head leader president minister chairman chief
leader president premier chief
begin start launch open commence
begin work operate
end finish close stop halt cease lapse lift
win victory beat defeat
lose loss defeat
replace succeed successor take
border frontier
soldiers troops servicemen forces army military
police officer
oil crude petroleum
gas lng
maize corn
ballot vote election poll
election poll elect vote
electric battery
elect choose
appoint name nominate
envoy ambassador
premier prime
spokesman spokeswoman spokesperson
demand ask request call require
help aid assist assistance support back
support back approve endorse
oppose reject refuse criticise against
reject refuse turn decline
ban prohibit embargo bar forbid
sanctions penalties measures
customs tariffs duties levy
cost price worth value
supply deliver deliveries provide ship
send deliver supply ship
capacity carry
total amount
promise pledge vow commit
offer propose proposal
suggest propose plan
plan intend scheme
poor developing
rich wealthy developed
peace ceasefire truce settlement
big large major huge
biggest largest most record
most biggest largest top
visit trip travel come stay go
travel go come fly
come arrive accompany
accompany join go
arrive land reach
publish release issue
announce declare unveil
show reveal indicate
law bill legislation act
approve pass adopt ratify vote
legalise legalize
rule ruling decide
court judge tribunal
parliament legislature congress assembly
gay homosexual same
money funds cash finance
pay payment
own belong
make manufacture produce
make build
build construct construction
company maker
stop block halt
delay postpone put
break rupture
meet reach
marry marriage union
use deploy
see watch view
watch view
children minors kids youth
old aged
inaugurate swear oath office
take assume
job post position office role
position post office role
people persons persons inhabitants population residents
workers employees staff
demonstration protest rally march
demonstrator protester
storm hurricane typhoon cyclone
limit cap ceiling
goal target aim
drill exercise manoeuvre
shutdown shut
scandal affair
traffic volume trade transit
transit pass cross
cancel drop scrap
overturn override
invite invitation
absent missing absence
damage destroy
rescue save
find discover
found establish create set
house home residence
flat apartment
doctor physician
spend expenditure spending
earn make profit revenue
income revenue earnings
yearly annual
headquarters seat base
famous celebrity
resign ouster
sue lawsuit suit litigation file
repay restitution refund compensation
hurt injure wound casualties
curb restrict restriction limit
handover transfer return relinquish control
relinquish cede handover
killer murderer assassin attacker gunman perpetrator
assassinate assassin murder kill shoot
survive survivor alive
cargo freight freighter goods
candidate contender nominee hopeful
candidacy campaign bid run
party bloc alliance coalition
ally partner
enemy foe rival adversary opponent
dispute row conflict quarrel
war conflict fighting hostilities
unrest riot violence disorder clash
clash fight battle fighting
migrant immigrant refugee asylum
infect infection case
disease illness outbreak epidemic
epidemic outbreak pandemic
vaccine vaccinate jab
quake earthquake tremor
flood deluge
blaze fire flame burn wildfire
kidnap abduct hostage
spy espionage
weapon arms ammunition
missile rocket
nuclear atomic
loan lend credit debt
borrow loan
tax levy
wage salary pay
jobless unemployment
recession downturn slump
factory plant
food grain
crop harvest
fuel petrol gasoline diesel
energy power electricity
outage blackout
rail railway train
road highway motorway
airport airfield
port harbour terminal
passenger traveller
crew sailor seaman
captain skipper
scientist researcher expert
study research survey
newspaper daily
journalist reporter correspondent
lawyer attorney counsel
verdict ruling judgment conviction
convict conviction guilty
crime offence
charge indict count
corruption bribery graft
victim casualty
body corpse remains
wife spouse
husband spouse
school college university
student pupil
king monarch
queen monarch
pope pontiff
react reaction respond response
respond answer
conversation call talk
compare describe call characterize
call describe label term
replace predecessor
follow succeed
before previously former formerly
former previous
try attempt seek
trial prosecute
allow permit let
deny reject dismiss
confirm acknowledge admit
warn caution threat
fear worry concern
worry concern
anger outrage
praise welcome hail
condemn criticise denounce
criticise condemn attack
urge call appeal
blockade embargo block
occupy control
control hold occupy
free release liberate
release free
evacuate evacuation
flight airline
reason cause motivation
cause due lead result
motive motivation reason
aim goal purpose
result outcome
worst deadliest
deadliest worst
hospital clinic
treat treatment
suspend suspension pause
suspect alleged suspicion
believe suspect think
responsible behind responsibility
behind responsible responsibility perpetrator
require need must
size large big
rename name
`;

function table(): ReadonlyMap<string, readonly string[]> {
  const related = new Map<string, Set<string>>();
  for (const line of GROUPS.trim().split('\n')) {
    const terms = termsOf(line);
    for (const term of terms) {
      const others = related.get(term) ?? new Set<string>();
      for (const other of terms) if (other !== term) others.add(other);
      related.set(term, others);
    }
  }
  return new Map([...related].map(([term, others]) => [term, [...others]]));
}

const RELATED = table();

/** The terms that may stand in for a term; none for most. */
export function relatedTo(term: string): readonly string[] {
  return RELATED.get(term) ?? [];
}
