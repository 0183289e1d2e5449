"""The journeys of the .feature files beside this one, each on a real screen with a real finger."""

from pytest_bdd import scenarios

scenarios(".")
