// Every page there is: those with a label stand on the rail in this order, the others in the launcher.
pragma Singleton

import QtQuick
import HeadUnit.Style

QtObject {
    id: root

    readonly property list<PageEntry> entries: [
        PageEntry {
            name: "home"
            title: qsTr("Home")
            label: qsTr("Home")
            icon: Icons.home
            source: Qt.resolvedUrl("HomePage.qml")
            needs: ["shell", "home"]
        },
        PageEntry {
            name: "navigation"
            title: qsTr("Navigation")
            label: qsTr("Map")
            icon: Icons.map
            source: Qt.resolvedUrl("NavigationPage.qml")
            needs: ["shell", "features"]
        },
        PageEntry {
            name: "media"
            title: qsTr("Media")
            label: qsTr("Media")
            icon: Icons.media
            source: Qt.resolvedUrl("MediaPage.qml")
            needs: ["features"]
        },
        PageEntry {
            name: "phone"
            title: qsTr("Phone")
            label: qsTr("Phone")
            icon: Icons.phone
            source: Qt.resolvedUrl("PhonePage.qml")
            needs: ["features"]
        },
        PageEntry {
            name: "vehicle"
            title: qsTr("Car")
            label: qsTr("Car")
            icon: Icons.car
            source: Qt.resolvedUrl("VehiclePage.qml")
            needs: ["shell", "commands", "warnings"]
        },
        PageEntry {
            name: "apps"
            title: qsTr("Apps")
            label: qsTr("Apps")
            icon: Icons.apps
            source: Qt.resolvedUrl("AppsPage.qml")
            needs: ["shell", "home"]
        },
        PageEntry {
            name: "settings"
            title: qsTr("Settings")
            label: qsTr("Setup")
            icon: Icons.settings
            source: Qt.resolvedUrl("SettingsPage.qml")
            needs: ["shell", "settings"]
        },
        PageEntry {
            name: "buttons"
            title: qsTr("Buttons")
            parentPage: "settings"
            icon: Icons.steering
            source: Qt.resolvedUrl("ButtonsPage.qml")
            needs: ["shell", "buttonSetup"]
            parkedOnly: true
        },
        PageEntry {
            name: "climate"
            title: qsTr("Climate")
            parentPage: "vehicle"
            icon: Icons.climate
            source: Qt.resolvedUrl("ClimatePage.qml")
            needs: ["shell", "commands"]
        },
        PageEntry {
            name: "live"
            title: qsTr("Live signals")
            parentPage: "apps"
            icon: Icons.live
            source: Qt.resolvedUrl("LivePage.qml")
            needs: ["shell", "liveSignals", "recording"]
        },
        PageEntry {
            name: "diagnostics"
            title: qsTr("Diagnostics")
            parentPage: "apps"
            icon: Icons.diagnostics
            source: Qt.resolvedUrl("DiagnosticsPage.qml")
            needs: ["shell", "diagnostics", "warningHistory"]
        },
        PageEntry {
            name: "scenes"
            title: qsTr("Scenes")
            parentPage: "apps"
            icon: Icons.scenes
            source: Qt.resolvedUrl("ScenesPage.qml")
            needs: ["features"]
        },
        PageEntry {
            name: "services"
            title: qsTr("Services")
            parentPage: "apps"
            icon: Icons.services
            source: Qt.resolvedUrl("ServicesPage.qml")
            needs: ["features"]
        },
        PageEntry {
            name: "updates"
            title: qsTr("Updates")
            parentPage: "apps"
            icon: Icons.updates
            source: Qt.resolvedUrl("UpdatesPage.qml")
            needs: ["features"]
        },
        PageEntry {
            name: "keys"
            title: qsTr("Digital keys")
            parentPage: "apps"
            icon: Icons.keys
            source: Qt.resolvedUrl("KeysPage.qml")
            needs: ["features"]
        },
        PageEntry {
            name: "profiles"
            title: qsTr("Profiles")
            parentPage: "apps"
            icon: Icons.profiles
            source: Qt.resolvedUrl("ProfilesPage.qml")
            needs: ["features"]
        }
    ]

    function find(name: string): PageEntry {
        return root.entries.find(entry => entry.name === name) ?? null;
    }
}
