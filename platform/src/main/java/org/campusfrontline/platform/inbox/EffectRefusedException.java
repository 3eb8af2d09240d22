package org.campusfrontline.platform.inbox;

/// The effect ended by marking its transaction for rollback, as a refused use case does.
final class EffectRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EffectRefusedException() {
        super("the effect was refused");
    }
}
