/// Whoever is asked says yes or no with one tap.
@NullMarked
package org.campusfrontline.roster.callout.answer;

import org.jspecify.annotations.NullMarked;
