// An invented article with the constructions that news of a summit is made of. No name or number of it is real.

export const SUMMIT = `The leaders vowed to widen fishing, customs and rail cooperation to resist “Vessamar’s reckless and greedy conduct.”

Orlandian President Tomas Reik met with Qualan President Lin Boda in Quala City on Monday for the third time in two years. To mark 40 years of diplomatic ties, they agreed to strengthen their “lasting brotherhood”, expanding rail, fishing and research cooperation. The three-day trip is Reik’s first trip abroad since the start of his second term in March.

“The friendship of our peoples is rare and both capitals must guard and feed it,” Lin said on Monday, with Reik adding that they are striving to build “a calmer and fairer order of the seas.” .

The two leaders released a 900-word joint declaration Monday addressing everything from herring quotas to tunnel research. The document also underlined Orlandian and Qualan opposition to Vessamar, accusing Vessamar of seeking to upset the region’s “delicate maritime balance” and promising to “resist Vessamar’s reckless and greedy steps towards the so-called ‘double blockade’ of our ports.”

The presence of newly appointed Orlandian Fisheries Minister Pavel Orne and his predecessor Dimo Kast showed the weight of the herring dispute in Monday’s talks.

“Orland would hardly keep its fleet at sea without Quala’s diesel,” Vessamar Secretary of State Edith Marlow said last month, warning Quala that “if Quala won’t close this tap, we will.” . Vessamar and its allies have criticized Lin’s plan.

Despite many topics being raised on Monday, it was unclear whether the two leaders debated a proposed tunnel. Norfisk CEO Anton Bril did not travel with Reik’s delegation. “Norfisk’s debts show how far the decision to close the straits backfired,” argued HD columnist Mireille Dastan.

Over the two leaders’ reigns, Lin and Reik have met more than 12 times. In May 2029, just weeks before the herring war, Lin and Reik announced an “endless” friendship.`;
