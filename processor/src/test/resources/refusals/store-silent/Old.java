package com.acme;

@Deprecated
class Old extends Kept {}
