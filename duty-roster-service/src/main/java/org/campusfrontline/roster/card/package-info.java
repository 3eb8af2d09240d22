/// A person's duties of a roster on a card for the pocket: for the person, and for planners who print cards for people
/// without a telephone.
@NullMarked
package org.campusfrontline.roster.card;

import org.jspecify.annotations.NullMarked;
