@One
@Two
package com.acme;
