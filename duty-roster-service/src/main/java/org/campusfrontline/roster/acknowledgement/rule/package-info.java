/// When somebody is reminded of what they still have to acknowledge.
@NullMarked
package org.campusfrontline.roster.acknowledgement.rule;

import org.jspecify.annotations.NullMarked;
