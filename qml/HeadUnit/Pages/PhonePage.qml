// Calls, messages and contacts: for now, what they will need.
import QtQuick
import HeadUnit.Model
import HeadUnit.Style

FeaturePage {
    id: root

    required property Features features

    objectName: "page-phone"
    feature: root.features.get("phone")
    icon: Icons.phone
}
