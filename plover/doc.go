// Package plover holds the coding standard as data: the sixteen types of act with their modes and quad classes, the
// contexts, the statuses, the CAMEO codes that stand beside them, and the scores of both.
//
// Takes nothing, gives tables. It knows nothing of texts, actors or records. The names, codes and scores are those of
// PLOVER and CAMEO (Open Event Data Alliance); where the two differ the choice is the one of the codebook.
package plover
