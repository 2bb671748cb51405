// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/focusevents.h"

using namespace Qt::Literals::StringLiterals;

bool FocusEvents::start(QDBusConnection bus, const QString &service)
{
    QDBusMessage listening =
        QDBusMessage::createMethodCall(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s,
                                       u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s);
    listening.setArguments({u"object:state-changed:focused"_s, QStringList(), QString()});
    if (bus.call(listening).type() != QDBusMessage::ReplyMessage)
        return false;
    // A signal of the bus has no address in the program: the slot is named ("1" stands for a slot).
    return bus.connect(service, QString(), u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this,
                       "1stateChanged(QDBusMessage)");
}

void FocusEvents::stateChanged(const QDBusMessage &event)
{
    const QVariantList arguments = event.arguments();
    if (arguments.size() > 1 && arguments[0].toString() == "focused"_L1 && arguments[1].toInt() == 1)
        m_paths.append(event.path());
}
