/// What units spend, give back and bring to people.
@NullMarked
package org.campusfrontline.roster.carefund.spending;

import org.jspecify.annotations.NullMarked;
