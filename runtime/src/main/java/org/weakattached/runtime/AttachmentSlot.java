package org.weakattached.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A place for what others attach to an object, in a class of your own: one reference, for all extensions together. With {@code
 * store = SlotStore.class}, attached fields are read about as fast as fields of the class.
 *
 * <pre>{@code
 * public class Player implements AttachmentSlot {
 *   private static final VarHandle SLOT;
 *
 *   static {
 *     try {
 *       SLOT = MethodHandles.lookup().findVarHandle(Player.class, "slot", Object.class);
 *     } catch (ReflectiveOperationException e) {
 *       throw new ExceptionInInitializerError(e);
 *     }
 *   }
 *
 *   private transient Object slot;
 *
 *   @Override
 *   public final Object attachmentSlot() {
 *     return SLOT.getAcquire(this);
 *   }
 *
 *   @Override
 *   public final boolean compareAndSetAttachmentSlot(Object expected, Object value) {
 *     return SLOT.compareAndSet(this, expected, value);
 *   }
 * }
 * }</pre>
 *
 * <p>The slot starts as null, and belongs to {@link SlotStore}: nobody else writes to it or uses what is in it. It is the
 * object's own, so {@code clone} starts the copy with an empty one, and it is not serialized. The methods do no more than is
 * shown here; they may be called by any thread, and under a lock.
 */
public interface AttachmentSlot {

    /** Returns what is in the slot, with acquire semantics at least. */
    @Nullable Object attachmentSlot();

    /** Sets the slot if the very object that is expected is in it, and says whether it did; like a volatile write. */
    boolean compareAndSetAttachmentSlot(@Nullable Object expected, @Nullable Object value);
}
