"""A window of QtWebEngine with its developer tools open at a port: `engine_qt.py PORT PROFILE-FOLDER`.

Runs in an environment of its own, without the other packages of the tests.
"""

import sys

from PyQt6.QtCore import QUrl
from PyQt6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PyQt6.QtWebEngineWidgets import QWebEngineView
from PyQt6.QtWidgets import QApplication

_, port, folder = sys.argv
application = QApplication([sys.argv[0], f"--remote-debugging-port={port}", "--no-sandbox", "--disable-gpu"])
profile = QWebEngineProfile("tests")
profile.setPersistentStoragePath(folder)
view = QWebEngineView()
view.setPage(QWebEnginePage(profile, view))
view.resize(1280, 900)
view.load(QUrl("about:blank"))
view.show()
application.exec()
