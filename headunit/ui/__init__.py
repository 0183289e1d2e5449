"""The screen's Python side: bridge and view-models; the only package that imports PySide6."""
