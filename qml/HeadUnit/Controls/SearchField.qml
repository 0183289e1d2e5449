// One line to search with.
import HeadUnit.Car
import HeadUnit.Style

TextField {
    path: Icons.search
    blocked: Restrictions.noKeyboard || Restrictions.noFiltering ? Restrictions.reason : ""
}
