/// Agreements of two or three people, from the proposal to the moment in which all seats move at once.
@NullMarked
package org.campusfrontline.volunteer.recruitment.swap.deal;

import org.jspecify.annotations.NullMarked;
