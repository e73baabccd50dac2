// Package knowledge holds what demarche knows of the world: countries, organisations, armed groups, leaders with their
// terms of office, and the common nouns that stand for actors.
//
// It takes readable source files (data/*.txt, one record a line, embedded in the binary and read on first use) and gives
// answers to three questions: which country a name or adjective means, who bears a name on a date, and which sector a
// common noun stands for. It knows nothing of texts, mentions or events. What the codes mean: codebook, section 14.
package knowledge
