/// A person's proofs as the organisers of the person's units confirm them.
@NullMarked
package org.campusfrontline.volunteer.profile.member;

import org.jspecify.annotations.NullMarked;
