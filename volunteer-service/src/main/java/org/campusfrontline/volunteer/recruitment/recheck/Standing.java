package org.campusfrontline.volunteer.recruitment.recheck;

import java.util.List;
import java.util.UUID;

/// A living sign-up for a shift to come, with the codes that it is marked with.
record Standing(UUID signUp, String person, UUID shift, List<String> marked) {

    Standing {
        marked = List.copyOf(marked);
    }
}
