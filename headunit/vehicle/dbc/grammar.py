"""The statements of a DBC as regular expressions, more lenient than cantools' grammar and never slow."""

import re

_WORDS = (
    "BA_ BA_DEF_ BA_DEF_DEF_ BA_DEF_DEF_REL_ BA_DEF_REL_ BA_DEF_SGTYPE_ BA_REL_ BA_SGTYPE_ BO_ BO_TX_BU_ BS_ BU_ "
    "BU_BO_REL_ BU_EV_REL_ BU_SG_REL_ CAT_ CAT_DEF_ CM_ ENVVAR_DATA_ EV_ EV_DATA_ FILTER NS_ NS_DESC_ SG_ SG_MUL_VAL_ "
    "SGTYPE_ SGTYPE_VAL_ SIG_GROUP_ SIG_TYPE_REF_ SIG_VALTYPE_ SIGTYPE_VALTYPE_ VAL_ VAL_TABLE_ VERSION"
)
KEYWORDS = frozenset(_WORDS.split())

_TEXT = r'"((?:[^"\\]++|\\"|\\)*)"'
_UNIT = r'"((?:[^"\\\n]++|\\"|\\)*)"'
_END = r"(?:\s*;|[ \t]*(?=\r?\n|\Z))"
WORD = re.compile(r"[A-Z_]+(?![^\s:])")
BLANK = re.compile(r"(?:\s++|//[^\n]*+)*+")
LINE = re.compile(r"[^\n]*")
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
CANTOOLS_NUMBER = re.compile(r"[-+]?\d+\.?\d*([eE][+-]?\d+)?")
CANTOOLS_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
PAIR = re.compile(rf'([^\s";]+)\s*{_TEXT}')
RANGE = re.compile(r"(\d{1,10})\s*-\s*(\d{1,10})(?!\d)")
_PAIRS = rf'((?:\s*[-+.\d][^\s";]*+\s*{_TEXT})*+)'
_ID = r"(0[xX][0-9a-fA-F]{1,8}|\d{1,10})"
_SMALL = r"(\d{1,5})(?!\d)"
IGNORED = re.compile(rf'(?:[^";\n]++|{_TEXT})*+;')
"""One statement this program has no use for, on one line but for line ends in its texts."""
STATEMENTS = {
    "BO_": re.compile(rf"BO_[ \t]++{_ID}[ \t]++([^\s:]++)[ \t]*+:[ \t]*+{_SMALL}[ \t]*+(\w*+)[^\n]*+"),
    "SG_": re.compile(
        r"SG_[ \t]++([^\s:]++)[ \t]*+(?:(M|m\d{1,10}M?)[ \t]*+)?:[ \t]*+"
        rf"{_SMALL}[ \t]*+\|[ \t]*+{_SMALL}[ \t]*+@[ \t]*+([01])[ \t]*+([+-])"
        rf"[ \t]*+\(([^,()\n]*+),([^()\n]*+)\)[ \t]*+(?:\[([^|\]\n]*+)\|([^\]\n]*+)\])?[ \t]*+(?:{_UNIT})?[^\n]*+"
    ),
    "CM_": re.compile(rf"CM_\s+(?:(?:SG_\s+{_ID}\s+([^\s\"]+)|BO_\s+{_ID}|BU_\s+\S+|EV_\s+\S+)\s+)?{_TEXT}{_END}"),
    "VAL_": re.compile(rf'VAL_\s+(?:{_ID}\s+)?([^\s";]+)(?:\s+([A-Za-z_][^\s";]*+))?{_PAIRS}{_END}'),
    "VAL_TABLE_": re.compile(rf'VAL_TABLE_\s+([^\s";]+){_PAIRS}{_END}'),
    "SIG_VALTYPE_": re.compile(rf"SIG_VALTYPE_\s+{_ID}\s+([^\s:]+)\s*:?\s*(\d+){_END}"),
    "SG_MUL_VAL_": re.compile(rf"SG_MUL_VAL_\s+{_ID}\s+(\S+)\s+(\S+)\s+([\d\s,-]+?){_END}"),
    "BO_TX_BU_": re.compile(rf"BO_TX_BU_\s+{_ID}\s*:\s*([^;\n]*){_END}"),
    "BA_DEF_": re.compile(rf'BA_DEF_\s+(?:\w+_\s+)?"([^"\n]*)"\s+ENUM\s+([^;\n]*){_END}'),
    "BA_DEF_DEF_": re.compile(rf'BA_DEF_DEF_\s+"([^"\n]*)"\s+(?:{_TEXT}|([^\s;]+)){_END}'),
    "BA_": re.compile(
        rf'BA_\s+"([^"\n]*)"\s+(?:BO_\s+{_ID}\s+|SG_\s+{_ID}\s+([^\s"]+)\s+|BU_\s+\S+\s+|EV_\s+\S+\s+)?'
        rf"(?:{_TEXT}|([^\s;]+)){_END}"
    ),
    "BU_": re.compile(r"BU_[ \t]*:?[^\n]*(?:\n[ \t]*\w+[ \t]*(?=\r?\n|\Z))*"),
    "NS_": re.compile(r"NS_[ \t]*+:?[ \t]*+(?:\r?\n[ \t]+\w+[ \t]*(?=\r?\n|\Z))*"),
}
