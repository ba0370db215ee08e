package org.weakattached.examples.swing;

import javax.swing.text.Document;
import javax.swing.undo.UndoManager;

/** Undoes and redoes the edits of any document that it was told to watch. */
final class Undo {
    private Undo() {}

    static void watch(Document document) {
        document.addUndoableEditListener(HistoryAccessors.getEdits(document));
    }

    /** Undoes the last edit, if there is one. */
    static void undo(Document document) {
        UndoManager edits = HistoryAccessors.getEdits(document);
        if (edits.canUndo()) {
            edits.undo();
            HistoryAccessors.getAndAddUndone(document, 1);
        }
    }

    /** Redoes what was undone last, if nothing was edited since. */
    static void redo(Document document) {
        UndoManager edits = HistoryAccessors.getEdits(document);
        if (edits.canRedo()) {
            edits.redo();
        }
    }
}
