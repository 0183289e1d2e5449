// The car from above as it is now, for every section of the page.
import QtQuick
import HeadUnit.Car
import HeadUnit.Controls

CarPicture {
    id: root

    property bool rightHand: false

    doors: root.rightHand ? [Signals.doorPassengerOpen, Signals.doorDriverOpen, Signals.doorRearPassengerOpen, Signals.doorRearDriverOpen] : [Signals.doorDriverOpen, Signals.doorPassengerOpen, Signals.doorRearDriverOpen, Signals.doorRearPassengerOpen]
    hood: Signals.hoodOpen
    trunk: Signals.trunkOpen
    softTyres: [Signals.tyreLowFrontLeft, Signals.tyreLowFrontRight, Signals.tyreLowRearLeft, Signals.tyreLowRearRight]
    headlights: Signals.lowBeam || Signals.highBeam
    brakeLights: Signals.brakeLights === "ACTIVE" || Signals.brakeLights === "ADAPTIVE"
}
