/// What own wishes may weigh.
@NullMarked
package org.campusfrontline.roster.wish.rule;

import org.jspecify.annotations.NullMarked;
