"""What may be shown and done while driving: a table, an engine over the car's signals, and an audit log."""

from headunit.restrictions.audit import Audit
from headunit.restrictions.engine import Engine
from headunit.restrictions.model import EVERYTHING, Driving, Flag, Limits, Restrictions
from headunit.restrictions.table import Table, read_table

__all__ = ["EVERYTHING", "Audit", "Driving", "Engine", "Flag", "Limits", "Restrictions", "Table", "read_table"]
