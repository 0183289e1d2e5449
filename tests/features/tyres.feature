Feature: Why a tyre reads nothing
  A value that does not come is never a zero: the screen says what is missing, and since when.

  Scenario: The tyre sensors fall silent
    Given the car is parked
    When the car's message "TPMS_Wheel" is no longer sent
    And I open "Car"
    And I touch "Tyres"
    And the value of "tyrePressureRearLeft" is old
    And I touch "Tyre Rear left"
    Then the screen says "TPMS_Wheel"
    And the screen says "last came"
