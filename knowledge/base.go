package knowledge

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"sync"
)

//go:embed data/*.txt
var source embed.FS

// Base is what is known. It does not change once read, and may be asked by many goroutines at once.
type Base struct {
	countries map[string][]countryName // by folded name
	lands     []Land
	states    map[string]bool    // ISO3 of the lands
	entries   []Entry            // one a term of office, one a dated code
	names     map[string][]named // entries by folded name
	agents    map[string]agent   // by folded phrase
	longest   int                // words in the longest agent phrase
	version   string
}

var builtin = sync.OnceValue(func() *Base {
	files, err := fs.Sub(source, "data")
	if err == nil {
		var b *Base
		if b, err = Read(files); err == nil {
			return b
		}
	}
	panic("knowledge: " + err.Error()) // a test reads the same files
})

// Default is the knowledge that is built in; it is read on the first call.
func Default() *Base { return builtin() }

// Version names the built-in knowledge: it changes with any change of the source files.
func Version() string { return Default().Version() }

// Version names the knowledge by a digest of its files.
func (b *Base) Version() string { return b.version }

// The files of a base, in the order in which they are read, and what reads each.
var readers = []struct {
	file string
	read func(*Base, string, string) error
}{
	{"countries.txt", (*Base).readCountries},
	{"agents.txt", (*Base).readAgents},
	{"organisations.txt", (*Base).readOrganisations},
	{"groups.txt", (*Base).readGroups},
	{"leaders.txt", (*Base).readLeaders},
	{"ministers.txt", (*Base).readLeaders},
}

// Read reads a base from the files of a folder; a file that is not there is an empty one.
func Read(files fs.FS) (*Base, error) {
	b := empty()
	sum := sha256.New()
	for _, r := range readers {
		text, err := fs.ReadFile(files, r.file)
		if err != nil {
			if isMissing(err) {
				continue
			}
			return nil, err
		}
		sum.Write([]byte(r.file))
		sum.Write(text)
		if err := r.read(b, path.Base(r.file), string(text)); err != nil {
			return nil, fmt.Errorf("reading %w", err)
		}
	}
	b.version = hex.EncodeToString(sum.Sum(nil))[:12]
	return b, nil
}
