"""Values of GitHub's expressions (`${{ }}`), as far as the action of this repository uses them.

What is not known here ends the script: an expression that is misread must not pass.
"""

import re

TOKEN = re.compile(
    r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<name>[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)"
    r"|(?P<sign>\|\||&&|==|!=|[!()]))"
)


class Expression:
    """Operators by their order: `||`, `&&`, `==` and `!=`, `!`; functions have no arguments."""

    def __init__(self, text, lookup, functions):
        self.text, self.lookup, self.functions = text, lookup, functions
        self.tokens = []
        position = 0
        while text[position:].strip():
            match = TOKEN.match(text, position)
            if not match:
                raise SystemExit(f"no such expression is known here: {text}")
            self.tokens.append((match.lastgroup, match[match.lastgroup]))
            position = match.end()

    def value(self):
        value = self.either()
        if self.tokens:
            raise SystemExit(f"no such expression is known here: {self.text}")
        return value

    def takes(self, sign):
        if self.tokens and self.tokens[0] == ("sign", sign):
            self.tokens.pop(0)
            return True
        return False

    def either(self):
        value = self.both()
        while self.takes("||"):
            other = self.both()
            value = value or other
        return value

    def both(self):
        value = self.comparison()
        while self.takes("&&"):
            other = self.comparison()
            value = value and other
        return value

    def comparison(self):
        value = self.single()
        if self.takes("=="):
            return folded(value) == folded(self.single())
        if self.takes("!="):
            return folded(value) != folded(self.single())
        return value

    def single(self):
        if self.takes("!"):
            return not self.single()
        if self.takes("("):
            value = self.either()
            if not self.takes(")"):
                raise SystemExit(f"no closing parenthesis: {self.text}")
            return value
        if not self.tokens or self.tokens[0][0] == "sign":
            raise SystemExit(f"a value is missing: {self.text}")
        kind, word = self.tokens.pop(0)
        if kind == "text":
            return word[1:-1].replace("''", "'")
        if self.takes("("):
            if not self.takes(")") or word not in self.functions:
                raise SystemExit(f"no such function is known here: {word}")
            return self.functions[word]
        return self.lookup(word)


def folded(value):
    """Texts are compared without regard to case, and nothing at all counts as the empty text."""
    return str(value).lower() if isinstance(value, bool) else (value or "").lower()


def filled(text, value):
    """A text with each `${{ }}` in it replaced."""

    def replacement(match):
        found = value(match[1])
        return str(found).lower() if isinstance(found, bool) else (found or "")

    return re.sub(r"\$\{\{(.*?)\}\}", replacement, text)
