package com.acme;

class java {}
