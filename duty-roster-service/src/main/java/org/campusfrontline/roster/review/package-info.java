/// A roster is looked at by somebody else before it is published.
@NullMarked
package org.campusfrontline.roster.review;

import org.jspecify.annotations.NullMarked;
