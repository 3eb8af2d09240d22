/// What money of the care fund may do, as pure rules.
@NullMarked
package org.campusfrontline.roster.carefund.rule;

import org.jspecify.annotations.NullMarked;
