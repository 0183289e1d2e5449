Feature: Warnings in plain words
  What is wrong, how serious it is and what to do; acknowledged it makes way, but it is not forgotten.

  Scenario: The driver's door is open while driving
    Given the car drives at 30 km/h
    When the driver door is opened
    Then the screen says "The driver's door is open"
    And the screen says "Stop safely and close it."
    When I touch "OK"
    Then the screen does not say "Stop safely and close it."
    And there is a "warningBanner"
    When the driver door is closed
    Then there is no "warningBanner"
