package org.weakattached.examples.swing;

import javax.swing.text.Document;
import javax.swing.undo.UndoManager;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.stores.DocumentStore;

/** What happened to a document. The document keeps it itself: each edit refers back to the document that it changed. */
@AttachedTo(value = Document.class, store = DocumentStore.class)
class History {
    /** What can be undone and redone. */
    @WeakAttached
    final UndoManager edits = new UndoManager();

    /** How many edits were undone so far. */
    @WeakAttached
    int undone;
}
