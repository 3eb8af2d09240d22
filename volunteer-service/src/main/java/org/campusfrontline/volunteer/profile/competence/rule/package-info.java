/// Why a catalogue entry is not taken.
@NullMarked
package org.campusfrontline.volunteer.profile.competence.rule;

import org.jspecify.annotations.NullMarked;
