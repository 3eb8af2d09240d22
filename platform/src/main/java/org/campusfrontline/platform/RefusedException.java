package org.campusfrontline.platform;

import java.util.List;

/// Carries refusals across the HTTP border to the problem mapper; nobody else catches it.
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Refusal> reasons;

    public RefusedException(List<Refusal> reasons) {
        super(reasons.getFirst().code().code(), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    public List<Refusal> reasons() {
        return reasons;
    }
}
