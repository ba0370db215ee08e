package com.acme;

class Character {}
