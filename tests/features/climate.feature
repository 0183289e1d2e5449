Feature: Warm and cold
  Whoever sits in front sets the temperature of that side from any page, and the car obeys.

  Background:
    Given the car is parked

  Scenario: The driver makes it warmer
    When I touch "Driver's temperature: more"
    Then the car heats the driver's side to 21.5 °C
    And the screen says "21.5°"

  Scenario: While driving it works as well
    Given the car drives at 60 km/h
    When I touch "Passenger's temperature: less"
    Then the car heats the passenger's side to 20.5 °C
