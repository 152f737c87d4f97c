import { lineComment, literal, pascal, type ConstantsModel } from './model';

/** A Go package with one typed constant per code, as source text. */
export function go({ prefix, about, constants }: ConstantsModel): string {
  const name = `${prefix.toLowerCase()}errors`;
  const rows = constants.map(
    ({ symbol, code, doc }) =>
      `${lineComment([`${pascal(symbol)}: ${doc[0] ?? ''}`, ...doc.slice(1)], '//', '\t')}\n\t${pascal(symbol)} Code = ${code}`,
  );
  // A switch and not a map literal: gofmt would align the map's columns.
  const texts = constants.map(({ symbol, meanings }) => {
    const list = meanings.map(
      ({ official, zh, en }) => `{${literal(official ?? '')}, ${literal(zh)}, ${literal(en)}}`,
    );
    return `\tcase ${pascal(symbol)}:\n\t\treturn []Meaning{${list.join(', ')}}`;
  });
  return `// Package ${name}
//
${lineComment(about, '//')}
package ${name}

// Code is a seven-digit error code.
type Code int

// Meaning is one message of a code.
type Meaning struct {
	// Official is the platform's own message; empty on codes outside the source edition.
	Official string
	ZH       string
	EN       string
}

// All codes.
const (
${rows.join('\n')}
)

// Status returns the HTTP status: the first three digits.
func (c Code) Status() int { return int(c) / 10000 }

// Known tells whether the number is one of the codes.
func (c Code) Known() bool { return len(c.Meanings()) > 0 }

// Ambiguous tells whether the number alone does not say what happened: compare msg.
func (c Code) Ambiguous() bool { return len(c.Meanings()) > 1 }

// Meanings returns the messages of a code, none for an unknown one.
func (c Code) Meanings() []Meaning {
	switch c {
${texts.join('\n')}
	}
	return nil
}

// All returns every code in numeric order.
func All() []Code {
	return []Code{
${constants.map(({ symbol }) => `\t\t${pascal(symbol)},`).join('\n')}
	}
}
`;
}
