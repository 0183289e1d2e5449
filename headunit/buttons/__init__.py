"""Buttons: steering-wheel keys and the rotary knob, from CAN signals to actions."""
