"""Decoded signals to files others can read: CSV, and Parquet where pyarrow is installed."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from headunit.core.errors import HeadunitError
from headunit.vehicle.decode import Decoded

COLUMNS = ("time", "bus", "message", "signal", "value", "text", "unit", "state")
BATCH = 50_000
Row = tuple[float, str, str, str, float | None, str, str, str]


class ExportError(HeadunitError):
    """A file could not be written, or its format needs a package that is not installed."""


def rows(decoded: Iterable[Decoded]) -> Iterator[Row]:
    """One row a signal and frame: `value` is the number, `text` the value's name where the DBC gives one."""
    for each in decoded:
        for name, reading in each.readings.items():
            text = reading.value if isinstance(reading.value, str) else ""
            number = reading.raw if text else reading.value
            value = None if number is None or isinstance(number, str) else float(number)
            state = reading.state.name.lower()
            yield each.frame.time, each.frame.bus, each.message, name, value, text, reading.unit, state


def export(decoded: Iterable[Decoded], file: Path) -> int:
    """Write `.csv` or `.parquet` by the file's ending; the number of rows. Raises ExportError."""
    writer = {".csv": _csv, ".parquet": _parquet}.get(file.suffix)
    if writer is None:
        raise ExportError(f"{file} has no format to export to", hint="name it .csv or .parquet")
    try:
        return writer(decoded, file)
    except OSError as error:
        raise ExportError(f"cannot write {file}: {error.strerror}") from error


def _csv(decoded: Iterable[Decoded], file: Path) -> int:
    count = 0
    with file.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(COLUMNS)
        for row in rows(decoded):
            writer.writerow(row)
            count += 1
    return count


def _parquet(decoded: Iterable[Decoded], file: Path) -> int:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise ExportError(
            "Parquet needs pyarrow", hint="pip install 'headunit[parquet]', or name the file .csv"
        ) from error
    kinds = {"time": pyarrow.float64(), "value": pyarrow.float64()}
    repeated = pyarrow.dictionary(pyarrow.int32(), pyarrow.string())
    schema = pyarrow.schema([(name, kinds.get(name, repeated)) for name in COLUMNS])
    count = 0
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        for batch in _batches(rows(decoded)):
            columns = [
                pyarrow.array(list(column), type=field.type)
                for column, field in zip(zip(*batch, strict=True), schema, strict=True)
            ]
            writer.write_table(pyarrow.Table.from_arrays(columns, schema=schema))
            count += len(batch)
    return count


def _batches(items: Iterable[Row]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    for item in items:
        batch.append(item)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
