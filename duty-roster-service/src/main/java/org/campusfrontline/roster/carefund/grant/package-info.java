/// Hardship grants: asked by a person, decided by two, sealed from everybody else.
@NullMarked
package org.campusfrontline.roster.carefund.grant;

import org.jspecify.annotations.NullMarked;
