// Every page there is, in the order of the rail. Add a page by adding an entry.
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
            needs: ["shell"]
        },
        PageEntry {
            name: "live"
            title: qsTr("Live signals")
            label: qsTr("Live")
            icon: Icons.live
            source: Qt.resolvedUrl("LivePage.qml")
            needs: ["shell", "liveSignals"]
        },
        PageEntry {
            name: "diagnostics"
            title: qsTr("Diagnostics")
            label: qsTr("Status")
            icon: Icons.diagnostics
            source: Qt.resolvedUrl("DiagnosticsPage.qml")
            needs: ["shell", "diagnostics"]
        }
    ]
}
