/// What each role sees of a person, as one table: code, people and the crawling test read the same.
@NullMarked
package org.campusfrontline.volunteer.privacy;

import org.jspecify.annotations.NullMarked;
