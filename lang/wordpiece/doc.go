// Package wordpiece cuts words into the word pieces of an uncased BERT model
// and names the shape of their letters, which the lower-casing throws away.
//
// It takes words that are tokenised already (one word of a sentence each) and
// gives piece numbers and shape classes. It must do exactly what the training
// program's train/wordpiece.py does, for the model knows no other pieces.
//
// It knows nothing of sentences, of [CLS] and [SEP] (the caller places them)
// or of what the numbers mean to the encoder.
package wordpiece
