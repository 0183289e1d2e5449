"""Buttons: what the car's wheel and knob send on CAN, mapped to actions, and learnt where nobody knows it."""
