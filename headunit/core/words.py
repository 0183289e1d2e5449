"""A sentence for a person that the screen can say in another language."""

from typing import Any, Self


class Words(str):
    """English text made of `template` and `values`; the screen translates the template and fills in the same values.

    It is a plain str for everybody else: `Words("No frame {name} yet.", name="VCU")` prints "No frame VCU yet.".
    `deploy/translate` finds every literal template in the sources.
    """

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Self:
        words = super().__new__(cls, template.format(**values) if values else template)
        words.template = template
        words.values = values
        return words
