// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of the start: an empty QMainWindow that quits once it was painted.
#include <QApplication>
#include <QEvent>
#include <QMainWindow>

namespace {
class Application final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool done = QApplication::notify(receiver, event);
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, &QCoreApplication::quit, Qt::QueuedConnection);
        return done;
    }
};
}

int main(int argc, char *argv[])
{
    Application application(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return Application::exec();
}
