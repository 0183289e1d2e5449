"""Keyboard: layouts, and Chinese by Pinyin."""
