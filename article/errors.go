package article

import "fmt"

// TooLargeError says that an input holds more decoded text than Options.MaxBytes allows.
type TooLargeError struct {
	Name string
	// Max is the bound, in bytes of decoded text.
	Max int
}

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("%s: larger than the bound of %d bytes", nameOf(e.Name), e.Max)
}

// BinaryError says that an input is neither a page nor text.
type BinaryError struct {
	Name string
	// Why says what gave it away, e.g. "PDF document".
	Why string
}

func (e *BinaryError) Error() string {
	return fmt.Sprintf("%s: not a page or text: %s", nameOf(e.Name), e.Why)
}

func nameOf(name string) string {
	if name == "" {
		return "input"
	}
	return name
}
